package id.selaras.overlap.proposal;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Assignment;
import id.selaras.reference.Direction;
import id.selaras.reference.Government;
import id.selaras.reference.Indicator;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What one kabupaten is measured against: its agencies, promises and places, as far as a proposal looks at them. */
final class AReference {

    static final Agency HEALTH = agency("1.02.0.00.0.00.02.0000", "Dinas Kesehatan");
    static final Agency FAMILY = agency("2.14.2.08.0.00.09.0000", "Dinas Pengendalian Penduduk dan Keluarga Berencana");
    static final Agency HOUSING = agency("1.04.2.10.0.00.04.0000", "Dinas Perumahan dan Kawasan Permukiman");
    static final Agency SOCIAL = agency("1.06.0.00.0.00.07.0000", "Dinas Sosial");
    static final Agency FISHERY = agency("3.25.0.00.0.00.20.0000", "Dinas Perikanan");
    static final Agency COOPERATIVES = agency("2.17.0.00.0.00.16.0000", "Dinas Koperasi dan Usaha Mikro");
    static final Agency TRADE = agency("3.30.3.31.0.00.22.0000", "Dinas Perindustrian dan Perdagangan");
    static final Agency FOOD = agency("2.09.3.27.0.00.10.0000", "Dinas Ketahanan Pangan dan Pertanian");
    static final Agency VILLAGES = agency("2.13.0.00.0.00.13.0000", "Dinas Pemberdayaan Masyarakat dan Desa");
    static final Agency SECRETARIAT = agency("4.01.0.00.0.00.23.0000", "Sekretariat Daerah");
    static final Agency LEKOK = agency("7.01.0.00.0.00.23.0000", "Kecamatan Lekok");

    private final List<AgencyEntry> agencies = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<PriorityProgram> programs = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    static AReference ofTheKabupaten() {
        AReference reference = new AReference();
        for (Agency agency : List.of(HEALTH, FAMILY, HOUSING, SOCIAL, FISHERY, COOPERATIVES, TRADE, FOOD, VILLAGES)) {
            reference.with(agency, "dinas");
        }
        return reference.with(SECRETARIAT, "setda").with(LEKOK, "kecamatan").withPlaces("Lekok", "Jatirejo", "Tambaklekok", "Wates")
                .withPlaces("Grati", "Ranuklindungan", "Sumberagung").withPlaces("Nguling", "Kedawang").withPlaces("Bangil", "Kersikan");
    }

    static AReference empty() {
        return new AReference();
    }

    private AReference with(Agency agency, String kind) {
        agencies.add(new AgencyEntry(agency.code(), agency.name(), kind, agency.code().fields(), true));
        return this;
    }

    AReference withPlaces(String district, String... villages) {
        regions.add(new Region("", district, null, "", null, null));
        for (String village : villages) {
            regions.add(new Region("", district, village, "", null, null));
        }
        return this;
    }

    AReference withProgram(String code, String name, String lead, String coordinator, boolean active) {
        programs.add(new PriorityProgram(code, name, lead, List.of(), coordinator, List.of(), List.of(), new TreeMap<>(), active, "contoh"));
        return this;
    }

    AReference withIndicator(String code, String name, String workingGroup, String... responsible) {
        indicators.add(new Indicator(code, name, Indicator.Kind.IKD, null, "Persen", Direction.TURUN, null, null, new TreeMap<>(), "contoh",
                List.of(responsible), workingGroup, null));
        return this;
    }

    AReference withAssignment(Agency agency, String code, String basis, int year) {
        assignments.add(new Assignment(agency.code(), new NomenclatureCode(code), basis, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        return this;
    }

    Reference reference() {
        return new Reference(new Government("Kabupaten Pasuruan", "3514", "WIB", 2025, 2029, "contoh", true), Set.of(), List.of(),
                indicators, List.of(), programs, List.of(), List.of(), agencies, assignments, List.of(), List.of(), regions,
                Nomenclature.NONE, List.of(), Map.of());
    }

    private static Agency agency(String code, String name) {
        return new Agency(new AgencyCode(code), name);
    }
}
