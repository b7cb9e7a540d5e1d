package id.selaras.spending;

import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Direction;
import id.selaras.reference.Government;
import id.selaras.reference.Indicator;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.Region;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reference of a small government: three agencies, three indicators, three districts, and the promises a test makes. */
final class AGovernment {

    private final List<PriorityProgram> promises = new ArrayList<>();

    static AGovernment withoutPromises() {
        return new AGovernment();
    }

    AGovernment promising(String code, String name, String lead, String program, Long need) {
        SortedMap<Integer, Rupiah> ceilings = new TreeMap<>();
        if (need != null) {
            ceilings.put(2026, Rupiah.of(need));
        }
        promises.add(new PriorityProgram(code, name, lead, List.of(), null, List.of(new NomenclatureCode(program)), List.of(), ceilings, true, ""));
        return this;
    }

    ReferenceLookup lookup() {
        return new ReferenceLookup(new Reference(new Government("Kabupaten Pasuruan", "35.14", "WIB", 2025, 2029, "", false),
                EnumSet.allOf(ReferenceSheet.class), List.of(), List.of(indicator("IPM", "Indeks Pembangunan Manusia"),
                indicator("IKU-2", "Tingkat kemiskinan"), indicator("IKD-3", "Prevalensi stunting")), List.of(), promises, List.of(),
                List.of(), List.of(agency(ARow.HEALTH.key(), "Dinas Kesehatan"), agency(ARow.SOCIAL.key(), "Dinas Sosial"),
                agency(ARow.CULTURE.key(), "Dinas Kebudayaan")), List.of(), List.of(), List.of(),
                List.of(region("Bangil"), region("Gempol"), region("Sukorejo")), Nomenclature.NONE, List.of(), Map.of()), 2026, PlanStage.RENJA);
    }

    private static AgencyEntry agency(String code, String name) {
        return new AgencyEntry(new AgencyCode(code), name, "dinas", List.of(), true);
    }

    private static Region region(String district) {
        return new Region("", district, null, null, 1_000L, 100L);
    }

    private static Indicator indicator(String code, String name) {
        return new Indicator(code, name, Indicator.Kind.IKU, null, "indeks", Direction.NAIK, null, null, new TreeMap<>(), "BPS", List.of(),
                null, null);
    }
}
