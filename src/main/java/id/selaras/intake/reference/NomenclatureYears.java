package id.selaras.intake.reference;

import id.selaras.problem.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years of an edition as people write them, and as Selaras writes them; null: open on that side. */
record NomenclatureYears(Integer from, Integer until) {

    static final Text EXPECTED = Text.of("\"Tahun: 2026\", \"Tahun: 2025-2026\", \"Tahun: mulai 2026\", atau \"Tahun: sampai 2024\"",
            "\"Tahun: 2026\", \"Tahun: 2025-2026\", \"Tahun: mulai 2026\" or \"Tahun: sampai 2024\"");

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String TO = "(?:-|–|—|sampai(?: dengan)?|s\\.?\\s?d\\.?|hingga|to|until)";
    private static final Pattern ONE = Pattern.compile(YEAR);
    private static final Pattern BOTH = Pattern.compile(YEAR + "\\s*" + TO + "\\s*" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_END = Pattern.compile("(?:(?:mulai|sejak|from|since)\\s+" + YEAR + "|" + YEAR + "\\s*(?:-|–|—|dst\\.?))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_START = Pattern.compile(TO + "\\s*" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL = Pattern.compile("semua|all", Pattern.CASE_INSENSITIVE);

    /** The years of a text such as {@code 2025-2026}; empty where it is none of the known forms or ends before it starts. */
    static Optional<NomenclatureYears> read(String written) {
        String text = written.strip();
        Matcher match = ONE.matcher(text);
        if (match.matches()) {
            return Optional.of(new NomenclatureYears(year(match, 1), year(match, 1)));
        }
        match = BOTH.matcher(text);
        if (match.matches()) {
            NomenclatureYears years = new NomenclatureYears(year(match, 1), year(match, 2));
            return years.from <= years.until ? Optional.of(years) : Optional.empty();
        }
        match = OPEN_END.matcher(text);
        if (match.matches()) {
            return Optional.of(new NomenclatureYears(year(match, match.group(1) == null ? 2 : 1), null));
        }
        match = OPEN_START.matcher(text);
        if (match.matches()) {
            return Optional.of(new NomenclatureYears(null, year(match, 1)));
        }
        return ALL.matcher(text).matches() ? Optional.of(new NomenclatureYears(null, null)) : Optional.empty();
    }

    private static Integer year(Matcher match, int group) {
        return Integer.valueOf(match.group(group));
    }

    /** As {@link #read} reads it back. */
    String written() {
        if (from == null && until == null) {
            return "semua";
        }
        if (from == null) {
            return "sampai " + until;
        }
        return until == null ? "mulai " + from : from.equals(until) ? from.toString() : from + "-" + until;
    }
}
