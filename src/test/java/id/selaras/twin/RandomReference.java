package id.selaras.twin;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Assignment;
import id.selaras.reference.Ceiling;
import id.selaras.reference.Direction;
import id.selaras.reference.Driver;
import id.selaras.reference.Government;
import id.selaras.reference.Indicator;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.PriorityLabel;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.RenstraRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** References of small governments: indicators, drivers, priority programmes, agencies, each sheet sometimes missing. */
final class RandomReference {

    private final Chance chance;

    RandomReference(Chance chance) {
        this.chance = chance;
    }

    Reference build(int year, PlanStage stage, AgencyCode agency, String agencyName) {
        Set<ReferenceSheet> present = EnumSet.noneOf(ReferenceSheet.class);
        for (ReferenceSheet sheet : ReferenceSheet.values()) {
            if (chance.of(75)) {
                present.add(sheet);
            }
        }
        List<AgencyEntry> agencies = chance.of(70) ? List.of(new AgencyEntry(agency, agencyName,
                chance.one("dinas", "kecamatan", "", "badan"), codes(chance.below(3)), true)) : List.of();
        List<Assignment> assignments = agency != null && chance.of(20)
                ? List.of(new Assignment(agency, code(), "SK", null, null)) : List.of();
        return new Reference(new Government("Kabupaten Pasuruan", "35.14", "WIB", chance.of(80) ? 2025 : null, 2029, "", false),
                present, List.of(), indicators(), drivers(), programs(), labels(year), List.of(), agencies, assignments,
                renstra(agency, year), agency != null && chance.of(70) ? List.of(new Ceiling(year, stage, agency, null,
                        Rupiah.of(chance.one(0L, 1_000_000_000L, 3_250_000_000L)))) : List.of(), List.of(), nomenclature(),
                List.of(), Map.of("Dok", "Dokumen"));
    }

    private List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        all.add(indicator("IPM", "Indeks Pembangunan Manusia", Indicator.Kind.MAKRO, "IPM"));
        all.add(indicator("IKU-2", "Tingkat kemiskinan", Indicator.Kind.IKU, chance.one("KEMISKINAN", null)));
        all.add(indicator("IKD-3", "Prevalensi stunting", Indicator.Kind.IKD, "IPM"));
        all.add(indicator("IKD-4", "Jalan mantap", Indicator.Kind.IKD, "PERTUMBUHAN"));
        all.add(indicator("IKU-5", "Nilai SAKIP", Indicator.Kind.IKU, chance.one("IRB", "SUPPORT")));
        return all.subList(0, chance.between(2, 5));
    }

    private static Indicator indicator(String code, String name, Indicator.Kind kind, String theme) {
        return new Indicator(code, name, kind, theme, "indeks", Direction.NAIK, null, null, new TreeMap<>(), "BPS", List.of(),
                null, null);
    }

    private List<Driver> drivers() {
        List<Driver> all = new ArrayList<>();
        for (int at = chance.below(4); at > 0; at--) {
            all.add(new Driver(chance.one("IPM", "IKD-3", "IKD-4"), chance.one("Angka stunting", "Jalan rusak", "Kematian ibu"),
                    keywords(), codes(chance.below(3))));
        }
        return all;
    }

    private List<PriorityProgram> programs() {
        List<PriorityProgram> all = new ArrayList<>();
        for (int at = chance.below(4); at > 0; at--) {
            all.add(new PriorityProgram("PP-0" + at, chance.one("Ambulans gratis", "Pasuruan Sehat", "Jalan mulus"), null, List.of(),
                    null, codes(chance.between(0, 3)), keywords(), new TreeMap<>(), chance.of(75), ""));
        }
        return all;
    }

    private List<PriorityLabel> labels(int year) {
        return chance.of(50) ? List.of(new PriorityLabel(PriorityLabel.Scope.DAERAH, year, "PD-1", "Kesehatan")) : List.of();
    }

    private List<RenstraRow> renstra(AgencyCode agency, int year) {
        return agency == null || chance.of(40) ? List.of() : List.of(new RenstraRow(agency, new NomenclatureCode("1.02.02"), "Program",
                chance.one("Jumlah ibu hamil yang dilayani", ""), "Orang", chance.one(Direction.NAIK, Direction.TURUN, null), null,
                new TreeMap<>(Map.of(year, BigDecimal.valueOf(1500))), new TreeMap<>()));
    }

    private Nomenclature nomenclature() {
        List<NomenclatureEntry> entries = new ArrayList<>();
        for (String code : Vocabulary.CODES.subList(0, chance.below(10))) {
            entries.add(new NomenclatureEntry(new NomenclatureCode(code), chance.one(Vocabulary.NAMES), null,
                    chance.one(chance.one(Vocabulary.INDICATORS), null), chance.one("Dokumen", "Orang", null), null, null));
        }
        return new Nomenclature(entries, chance.of(30), "");
    }

    private List<String> keywords() {
        List<String> words = new ArrayList<>();
        for (int at = chance.below(4); at > 0; at--) {
            words.add(chance.one(Vocabulary.KEYWORDS));
        }
        return words;
    }

    private List<NomenclatureCode> codes(int count) {
        List<NomenclatureCode> codes = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            codes.add(code());
        }
        return codes;
    }

    /** The first segments of a code that plans use. */
    private NomenclatureCode code() {
        String[] parts = chance.one(Vocabulary.CODES).split("\\.");
        int segments = chance.between(2, parts.length);
        return new NomenclatureCode(String.join(".", List.of(parts).subList(0, segments)));
    }
}
