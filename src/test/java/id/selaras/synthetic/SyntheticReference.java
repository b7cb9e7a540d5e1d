package id.selaras.synthetic;

import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.Region;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The places and agencies of a synthetic plan, and three priority programmes, one of them with a coordinator. */
final class SyntheticReference {

    private SyntheticReference() {
    }

    static Reference of(List<Government> governments) {
        List<Region> regions = new ArrayList<>();
        List<AgencyEntry> agencies = new ArrayList<>();
        for (Government government : governments) {
            for (int district = 0; district < Government.DISTRICTS; district++) {
                String code = "%02d%03d".formatted(10 + government.number, district + 1);
                String name = government.districts.get(district);
                regions.add(new Region(code, name, null, "", 30_000L, 3_000L));
                for (int village = 0; village < Government.VILLAGES; village++) {
                    regions.add(new Region(code + "%03d".formatted(village + 1), name,
                            government.villages.get(district).get(village), "", 2_000L, 200L));
                }
            }
            government.desks.forEach(desk -> agencies.add(new AgencyEntry(desk.agency().code(), desk.agency().name(), desk.kind(),
                    desk.fields().stream().map(NomenclatureCode::new).toList(), true)));
        }
        String coordinator = governments.get(0).desks.get(0).agency().name();
        List<PriorityProgram> programs = List.of(
                program("PP-01", "Penurunan Stunting", null, List.of("stunting", "gizi balita")),
                program("PP-02", "Rumah Layak Huni", coordinator, List.of("rumah tidak layak huni")),
                program("PP-03", "Usaha Mikro Naik Kelas", null, List.of("usaha mikro", "UMKM")));
        return new Reference(new id.selaras.reference.Government(governments.get(0).name, "35.99", "WIB", 2025, 2029, "contoh", true),
                EnumSet.of(ReferenceSheet.PEMERINTAH, ReferenceSheet.WILAYAH, ReferenceSheet.PERANGKAT_DAERAH,
                        ReferenceSheet.PROGRAM_PRIORITAS), List.of(), List.of(), List.of(), programs, List.of(), List.of(), agencies,
                List.of(), List.of(), List.of(), regions, Nomenclature.NONE, List.of(), Map.of());
    }

    private static PriorityProgram program(String code, String name, String coordinator, List<String> keywords) {
        return new PriorityProgram(code, name, null, List.of(), coordinator, List.of(), keywords, new TreeMap<>(), true, "");
    }
}
