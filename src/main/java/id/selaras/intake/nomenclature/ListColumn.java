package id.selaras.intake.nomenclature;

import id.selaras.language.Folding;
import id.selaras.plan.CodeLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a column of a list holds.
 *
 * @param level the level its codes or names are of; null for a column of all levels
 */
record ListColumn(Content content, CodeLevel level) {

    /** What stands in the cells. */
    enum Content {
        CODE, NAME,
        /** Headed with the level alone: its cells tell whether it holds codes, parts of codes, or names. */
        CODE_OR_NAME,
        PERFORMANCE, INDICATOR, UNIT
    }

    private static final Map<String, CodeLevel> LEVELS = Map.ofEntries(
            Map.entry("urusan", CodeLevel.AFFAIR), Map.entry("urusan unsur", CodeLevel.AFFAIR),
            Map.entry("bidang", CodeLevel.FIELD), Map.entry("bidang urusan", CodeLevel.FIELD),
            Map.entry("bidang urusan bidang unsur", CodeLevel.FIELD), Map.entry("program", CodeLevel.PROGRAM),
            Map.entry("kegiatan", CodeLevel.ACTIVITY), Map.entry("sub kegiatan", CodeLevel.SUB_ACTIVITY),
            Map.entry("subkegiatan", CodeLevel.SUB_ACTIVITY));
    private static final Set<String> CODES = Set.of("kode", "code", "kode nomenklatur", "kode rekening", "kode urusan program kegiatan sub kegiatan",
            "no kode", "nomor kode");
    private static final Set<String> NAMES = Set.of("nama", "name", "uraian", "nomenklatur", "nomenclature", "nama nomenklatur", "uraian nomenklatur",
            "nama urusan program kegiatan sub kegiatan", "urusan program kegiatan sub kegiatan", "nomenklatur urusan kabupaten kota",
            "urusan bidang urusan program kegiatan sub kegiatan", "nomenklatur urusan provinsi");
    private static final Set<String> PERFORMANCES = Set.of("kinerja", "performance", "kinerja sub kegiatan", "kinerja kegiatan");
    private static final Set<String> INDICATORS = Set.of("indikator", "indicator", "indikator kinerja", "indikator sub kegiatan", "indikator kinerja sub kegiatan");
    private static final Set<String> UNITS = Set.of("satuan", "unit", "satuan indikator");

    /** What a heading means; null where it means nothing here. */
    static ListColumn of(String heading) {
        for (String written : readings(heading)) {
            ListColumn column = ofFolded(written);
            if (column != null) {
                return column;
            }
        }
        return null;
    }

    private static List<String> readings(String heading) {
        List<String> readings = new ArrayList<>();
        readings.add(Folding.fold(heading));
        readings.add(Folding.fold(heading.replaceAll("\\([^)]*\\)|\\*", " ")));
        for (String part : heading.split("\\R")) {
            readings.add(Folding.fold(part));
        }
        return readings;
    }

    private static ListColumn ofFolded(String heading) {
        if (CODES.contains(heading)) {
            return new ListColumn(Content.CODE, null);
        }
        if (NAMES.contains(heading)) {
            return new ListColumn(Content.NAME, null);
        }
        if (PERFORMANCES.contains(heading)) {
            return new ListColumn(Content.PERFORMANCE, null);
        }
        if (INDICATORS.contains(heading)) {
            return new ListColumn(Content.INDICATOR, null);
        }
        if (UNITS.contains(heading)) {
            return new ListColumn(Content.UNIT, null);
        }
        CodeLevel level = LEVELS.get(heading.replaceFirst("^(kode|code|nama|name|nomenklatur) ", ""));
        if (level == null) {
            return null;
        }
        boolean code = heading.startsWith("kode ") || heading.startsWith("code ");
        boolean name = heading.startsWith("nama ") || heading.startsWith("name ") || heading.startsWith("nomenklatur ");
        return new ListColumn(code ? Content.CODE : name ? Content.NAME : Content.CODE_OR_NAME, level);
    }
}
