package id.selaras.intake.layout;

import static id.selaras.intake.layout.Words.hasAny;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of a document of several years, by what it says of years.
 *
 * @param kind    what its column holds
 * @param year    the year in its words; null when none stands there
 * @param ordinal the year counted from the start of the period, 1 for {@code Tahun ke-1}; null when none stands there
 */
record YearHeading(Heading heading, Kind kind, Integer year, Integer ordinal) {

    /** What a column of such a document holds. */
    enum Kind {
        TARGET, CEILING, BASELINE, END_TARGET, END_CEILING,
        /** Something else that is repeated for each year, such as its place. */
        OTHER
    }

    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern ORDINAL = Pattern.compile("\\b(?:tahun|thn|th|n|target|pagu)(?: ke)? ([1-9]|i{1,3}|iv|vi?)\\b");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "v", 5, "vi", 6);
    private static final String[] OTHER_TIMES = {"realisasi", "realisation", "prakiraan", "perkiraan", "rasio", "nplus1", "nmin1",
        "nmin2", "tahun lalu", "forward estimate"};
    private static final String[] BASELINE = {"data capaian", "kondisi awal", "kondisi kinerja awal", "tahun awal", "awal perencanaan",
        "capaian awal", "data awal", "kinerja awal", "target awal", "baseline", "tahun dasar", "nilai dasar", "kondisi eksisting",
        "awal periode"};
    private static final String[] END = {"akhir periode", "kondisi akhir", "akhir renstra", "target akhir", "pagu akhir", "kinerja akhir",
        "akhir perencanaan", "akhir tahun perencanaan", "tahun akhir", "akhir tahun renstra", "target renstra", "end of period"};
    private static final String[] STATE_AT_END = {"kondisi kinerja pada akhir", "kondisi akhir", "kondisi kinerja akhir"};
    private static final String[] TARGET = {"target", "targets", "volume", "k", "kinerja", "capaian"};
    private static final String[] MONEY = {"pagu", "rp", "rupiah", "anggaran", "dana", "pendanaan", "biaya", "allocation", "ceiling",
        "budget"};

    /** Null for a heading that says nothing of years, or of years gone by and years after the plan. */
    static YearHeading of(Heading heading) {
        List<String> parts = heading.path().stream().map(Period::removedFrom).map(Words::fold).toList();
        String all = String.join(" ", parts);
        String leaf = parts.get(parts.size() - 1);
        if (hasAny(all, OTHER_TIMES) || leaf.startsWith("kode") || hasAny(all, "indikator", "indicator")) {
            return null;
        }
        Kind kind = kind(parts);
        if (hasAny(all, BASELINE)) {
            return new YearHeading(heading, hasAny(leaf, MONEY) ? Kind.OTHER : Kind.BASELINE, null, null);
        }
        Integer year = year(heading.path());
        Integer ordinal = ordinal(all);
        if (ends(parts)) {
            return new YearHeading(heading, hasAny(leaf, MONEY) ? Kind.END_CEILING : Kind.END_TARGET, null, null);
        }
        boolean dated = year != null || ordinal != null;
        if (leaf.startsWith("satuan") || leaf.startsWith("lokasi") || leaf.startsWith("sumber")) {
            return dated ? new YearHeading(heading, Kind.OTHER, year, ordinal) : null;
        }
        return kind == null ? null : new YearHeading(heading, kind, year, ordinal);
    }

    /** The end of the period is named below any single year; a {@code kondisi} at the end counts wherever it is named. */
    private static boolean ends(List<String> parts) {
        if (hasAny(String.join(" ", parts), STATE_AT_END)) {
            return true;
        }
        for (int at = parts.size() - 1; at >= 0; at--) {
            boolean dated = YEAR.matcher(parts.get(at)).find() || ordinal(parts.get(at)) != null;
            if (hasAny(parts.get(at), END) && !(dated && hasAny(parts.get(at), "target renstra"))) {
                return true;
            }
            if (dated) {
                return false;
            }
        }
        return false;
    }

    /** The lowest part that speaks of targets alone or of money alone decides. */
    private static Kind kind(List<String> parts) {
        for (int at = parts.size() - 1; at >= 0; at--) {
            boolean target = hasAny(parts.get(at), TARGET);
            boolean money = hasAny(parts.get(at), MONEY);
            if (target != money) {
                return target ? Kind.TARGET : Kind.CEILING;
            }
            if (target && at == parts.size() - 1 && !hasAny(parts.get(at), "dan")) {
                return Kind.CEILING;
            }
        }
        return null;
    }

    private static Integer year(List<String> path) {
        for (int at = path.size() - 1; at >= 0; at--) {
            Matcher year = YEAR.matcher(Period.removedFrom(path.get(at)));
            if (year.find()) {
                return Integer.valueOf(year.group(1));
            }
        }
        return null;
    }

    private static Integer ordinal(String all) {
        Matcher ordinal = ORDINAL.matcher(all);
        if (!ordinal.find()) {
            return null;
        }
        Integer roman = ROMAN.get(ordinal.group(1));
        return roman == null ? Integer.valueOf(ordinal.group(1)) : roman;
    }
}
