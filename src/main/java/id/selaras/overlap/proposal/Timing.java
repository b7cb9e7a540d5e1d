package id.selaras.overlap.proposal;

import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When rows are carried out, as far as their texts name months, quarters or half-years. */
final class Timing {

    private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
            "September", "Oktober", "November", "Desember");
    private static final Map<String, Integer> MONTH = Map.ofEntries(Map.entry("januari", 1), Map.entry("februari", 2),
            Map.entry("pebruari", 2), Map.entry("maret", 3), Map.entry("april", 4), Map.entry("mei", 5), Map.entry("juni", 6),
            Map.entry("juli", 7), Map.entry("agustus", 8), Map.entry("september", 9), Map.entry("oktober", 10),
            Map.entry("november", 11), Map.entry("nopember", 11), Map.entry("desember", 12));
    private static final Map<String, Integer> NUMBER = Map.of("i", 1, "1", 1, "ii", 2, "2", 2, "iii", 3, "3", 3, "iv", 4, "4", 4);
    private static final String TO = "\\s*(?:-|\u2013|s\\.?\\s?/?\\s?d\\.?|sampai(?:\\s+dengan)?|hingga)\\s*";
    private static final String NAME = "\\b(" + String.join("|", MONTH.keySet().stream().sorted().toList()) + ")\\b";
    private static final Pattern MONTH_RANGE = Pattern.compile("(?i)" + NAME + "(?:\\s+\\d{4})?(?:" + TO + NAME + ")?");
    private static final String NUMERAL = "(iii|ii|iv|i|[1-4])\\b";
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)\\b(triwulan|tribulan|tw|semester)\\.?\\s*(?:ke-?\\s*)?" + NUMERAL + "(?:(" + TO + "|\\s*(?:,|&|dan)\\s*)" + NUMERAL + ")?");
    /** Without one of these a text names no time: asked first, since most texts name none and patterns are slow. */
    private static final List<String> SIGNS = Stream.concat(Stream.of("triwulan", "tribulan", "tw", "semester"),
            MONTH.keySet().stream().sorted()).toList();
    private static final List<PlanColumn> SAYING = List.of(PlanColumn.ACTIVITY_TEXT, PlanColumn.NAME, PlanColumn.NOTE, PlanColumn.URGENCY);

    private final SortedSet<Integer> months = new TreeSet<>();

    private Timing() {
    }

    static Timing of(Collection<SubActivity> rows) {
        Timing timing = new Timing();
        for (SubActivity row : rows) {
            SAYING.forEach(column -> timing.read(row.text(column).or("")));
            timing.read(row.name().or(""));
        }
        return timing;
    }

    static Timing of(String text) {
        Timing timing = new Timing();
        timing.read(text);
        return timing;
    }

    private void read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (SIGNS.stream().noneMatch(lower::contains)) {
            return;
        }
        Matcher month = MONTH_RANGE.matcher(text);
        while (month.find()) {
            int from = number(MONTH, month.group(1));
            addRange(from, month.group(2) == null ? from : number(MONTH, month.group(2)));
        }
        Matcher quarter = QUARTER.matcher(text);
        while (quarter.find()) {
            int length = quarter.group(1).equalsIgnoreCase("semester") ? 6 : 3;
            int from = number(NUMBER, quarter.group(2));
            int to = quarter.group(4) == null ? from : number(NUMBER, quarter.group(4));
            boolean range = quarter.group(3) != null && quarter.group(3).matches(TO);
            addPeriod(from, length);
            for (int period = range ? from : to; period <= to; period++) {
                addPeriod(period, length);
            }
        }
    }

    private static int number(Map<String, Integer> numbers, String word) {
        return numbers.get(word.toLowerCase(Locale.ROOT));
    }

    private void addPeriod(int number, int length) {
        if (number * length <= MONTHS.size()) {
            addRange((number - 1) * length + 1, number * length);
        }
    }

    /** A range over the new year is both ends of the year. */
    private void addRange(int from, int to) {
        for (int month = from; month != to; month = month % MONTHS.size() + 1) {
            months.add(month);
        }
        months.add(to);
    }

    boolean isKnown() {
        return !months.isEmpty();
    }

    /** True when both are known and no month is in both. */
    boolean differsFrom(Timing other) {
        return isKnown() && other.isKnown() && months.stream().noneMatch(other.months::contains);
    }

    /** The months, runs of three or more drawn together: {@code Januari–Maret, Juni}. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        List<Integer> all = List.copyOf(months);
        for (int at = 0; at < all.size(); at++) {
            int end = at;
            while (end + 1 < all.size() && all.get(end + 1) == all.get(end) + 1) {
                end++;
            }
            shown.append(shown.isEmpty() ? "" : ", ").append(MONTHS.get(all.get(at) - 1));
            if (end > at + 1) {
                shown.append('\u2013').append(MONTHS.get(all.get(end) - 1));
                at = end;
            }
        }
        return shown.toString();
    }
}
