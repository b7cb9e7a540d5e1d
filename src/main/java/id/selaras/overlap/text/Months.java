package id.selaras.overlap.text;

import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Months, 1-12, in which something is carried out, as far as texts name months, quarters or half-years. */
public final class Months {

    public static final Months UNKNOWN = new Months(new TreeSet<>());

    private static final List<String> NAMES = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
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
    private static final Pattern QUARTER = Pattern.compile("(?i)\\b(triwulan|tribulan|kuartal|tw|semester)\\.?\\s*(?:ke-?\\s*)?" + NUMERAL
            + "(?:(" + TO + "|\\s*(?:,|&|dan)\\s*)" + NUMERAL + ")?");
    private static final Pattern RANGE = Pattern.compile(TO);
    /** Without one of these a text names no time: asked first, since most texts name none and patterns are slow. */
    private static final List<String> SIGNS = Stream.concat(Stream.of("triwulan", "tribulan", "kuartal", "tw", "semester"),
            MONTH.keySet().stream().sorted()).toList();

    private final SortedSet<Integer> numbers;

    private Months(SortedSet<Integer> numbers) {
        this.numbers = Collections.unmodifiableSortedSet(numbers);
    }

    /** What a row says in its activity text, else in its indicators, and in its note. */
    public static Months of(SubActivity row) {
        SortedSet<Integer> months = new TreeSet<>();
        String activity = row.text(PlanColumn.ACTIVITY_TEXT).or("");
        if (!activity.isBlank()) {
            read(activity, months);
        } else {
            for (Output output : row.outputs()) {
                read(output.indicator().or(""), months);
            }
        }
        read(row.text(PlanColumn.NOTE).or(""), months);
        return months.isEmpty() ? UNKNOWN : new Months(months);
    }

    public static Months in(String text) {
        SortedSet<Integer> months = new TreeSet<>();
        read(text, months);
        return new Months(months);
    }

    /** All months of several rows. */
    public static Months together(Collection<Months> all) {
        SortedSet<Integer> months = new TreeSet<>();
        all.forEach(one -> months.addAll(one.numbers));
        return new Months(months);
    }

    private static void read(String text, SortedSet<Integer> months) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (SIGNS.stream().noneMatch(lower::contains)) {
            return;
        }
        Matcher month = MONTH_RANGE.matcher(lower);
        while (month.find()) {
            int from = MONTH.get(month.group(1));
            add(months, from, month.group(2) == null ? from : MONTH.get(month.group(2)));
        }
        Matcher quarter = QUARTER.matcher(lower);
        while (quarter.find()) {
            int length = quarter.group(1).equals("semester") ? 6 : 3;
            int from = NUMBER.get(quarter.group(2));
            int to = quarter.group(4) == null ? from : NUMBER.get(quarter.group(4));
            boolean range = quarter.group(3) != null && RANGE.matcher(quarter.group(3)).matches();
            addPeriod(months, from, length);
            for (int period = range ? from : to; period <= to; period++) {
                addPeriod(months, period, length);
            }
        }
    }

    private static void addPeriod(SortedSet<Integer> months, int number, int length) {
        if (number * length <= NAMES.size()) {
            add(months, (number - 1) * length + 1, number * length);
        }
    }

    /** A range over the new year is both ends of the year. */
    private static void add(SortedSet<Integer> months, int from, int to) {
        for (int month = from; month != to; month = month % NAMES.size() + 1) {
            months.add(month);
        }
        months.add(to);
    }

    /** Not to be changed; empty when nothing is written. */
    public SortedSet<Integer> numbers() {
        return numbers;
    }

    public boolean isKnown() {
        return !numbers.isEmpty();
    }

    /** True when both are known and no month is in both. */
    public boolean differsFrom(Months other) {
        return isKnown() && other.isKnown() && Collections.disjoint(numbers, other.numbers);
    }

    /** The months, runs of three or more drawn together: {@code Januari–Maret, Juni}. */
    public String shown() {
        StringBuilder shown = new StringBuilder();
        List<Integer> all = List.copyOf(numbers);
        for (int at = 0; at < all.size(); at++) {
            int end = at;
            while (end + 1 < all.size() && all.get(end + 1) == all.get(end) + 1) {
                end++;
            }
            shown.append(shown.isEmpty() ? "" : ", ").append(NAMES.get(all.get(at) - 1));
            if (end > at + 1) {
                shown.append('\u2013').append(NAMES.get(all.get(end) - 1));
                at = end;
            }
        }
        return shown.toString();
    }
}
