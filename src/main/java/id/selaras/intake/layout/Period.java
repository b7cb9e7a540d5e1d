package id.selaras.intake.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years a five-year document covers, both included. */
public record Period(int first, int last) {

    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(20\\d\\d)\\s*(?:[-\u2013\u2014/]|s\\s*[./]?\\s*d\\.?|sampai(?: dengan)?|hingga)\\s*(20\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 10;

    /** The first period a text names, such as {@code Tahun 2025-2029}; null when it names none. */
    public static Period in(String text) {
        Matcher found = WRITTEN.matcher(text);
        while (found.find()) {
            Period period = new Period(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            if (period.years() > 1 && period.years() <= LONGEST) {
                return period;
            }
        }
        return null;
    }

    /** The text without its periods, so that a year left in it is a single year. */
    static String removedFrom(String text) {
        return WRITTEN.matcher(text).replaceAll(" ");
    }

    public int years() {
        return last - first + 1;
    }
}
