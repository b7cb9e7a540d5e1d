package id.selaras.intake.reference;

import id.selaras.language.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of one sheet in both languages, and what a heading as written is taken for. */
final class HeadingNames {

    /** What a heading was taken for; {@code year} null for a yearly column whose heading states none. */
    record Meaning(Column<?> column, Integer year) {

        boolean lacksYear() {
            return column.isYearly() && year == null;
        }
    }

    private static final Pattern YEARLY = Pattern.compile("(.+?)(?: tahun| ta| th| year| fy)? ((?:19|20)\\d{2})(?: rp)?");
    private static final Pattern YEAR_UNCLEAR = Pattern.compile("(.+?)(?: tahun| ta| th| year| fy)?(?: [n\\d]\\S*)?(?: \\d)?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\*");

    /** Longer texts are titles or notes. */
    private static final int LONGEST = 150;

    private final Map<String, Column<?>> columns = new HashMap<>();

    HeadingNames(SheetForm form) {
        for (Column<?> column : form.columns()) {
            columns.put(Folding.fold(column.heading().id()), column);
            columns.put(Folding.fold(column.heading().en()), column);
            column.otherHeadings().forEach(other -> columns.put(Folding.fold(other), column));
        }
    }

    /** The meaning of a heading, or null; a heading may stand in both languages, on two lines or around a slash. */
    Meaning meaning(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        List<String> readings = readings(written);
        Meaning best = null;
        for (String reading : readings) {
            Meaning meaning = exact(reading);
            if (meaning != null && (best == null || best.lacksYear())) {
                best = meaning;
            }
        }
        for (int at = 0; best == null && at < readings.size(); at++) {
            Matcher unclear = YEAR_UNCLEAR.matcher(readings.get(at));
            Column<?> column = unclear.matches() ? columns.get(unclear.group(1)) : null;
            best = column != null && column.isYearly() ? new Meaning(column, null) : null;
        }
        return best;
    }

    private Meaning exact(String folded) {
        Column<?> column = columns.get(folded);
        if (column != null) {
            return new Meaning(column, null);
        }
        Matcher yearly = YEARLY.matcher(folded);
        column = yearly.matches() ? columns.get(yearly.group(1)) : null;
        return column != null && column.isYearly() ? new Meaning(column, Integer.valueOf(yearly.group(2))) : null;
    }

    private static List<String> readings(String written) {
        List<String> readings = new ArrayList<>();
        readings.add(Folding.fold(written));
        readings.add(Folding.fold(BRACKETS.matcher(written).replaceAll(" ")));
        for (String part : written.split("\\R| / ")) {
            readings.add(Folding.fold(BRACKETS.matcher(part).replaceAll(" ")));
        }
        return readings;
    }
}
