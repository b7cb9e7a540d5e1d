package id.selaras.intake.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** Folds texts so that headings and names can be compared: lower case, letters and digits only, single blanks. */
public final class Words {

    private static final Pattern NEXT = Pattern.compile("\\bn\\s*\\+\\s*1\\b");
    private static final Pattern BEFORE = Pattern.compile("\\bn\\s*[-\u2013]\\s*([12])\\b");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private Words() {
    }

    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        lower = NEXT.matcher(lower).replaceAll("nplus1");
        lower = BEFORE.matcher(lower).replaceAll("nmin$1");
        return OTHER.matcher(lower).replaceAll(" ").strip();
    }

    /** One line: line breaks, tabs and runs of blanks become one blank. */
    public static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Most cells already are: they are told without a pattern. */
    private static boolean isOneLine(String text) {
        boolean blankBefore = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean blank = letter == ' ';
            if (blank && blankBefore || letter < ' ' || letter == '\u00a0' || letter == '\u0085' || letter == '\u2028') {
                return false;
            }
            blankBefore = blank;
        }
        return text.isEmpty() || !blankBefore;
    }

    /** True when the folded text holds the folded phrase as whole words. */
    public static boolean has(String folded, String phrase) {
        return (" " + folded + " ").contains(" " + phrase + " ");
    }

    static boolean hasAny(String folded, String... phrases) {
        for (String phrase : phrases) {
            if (has(folded, phrase)) {
                return true;
            }
        }
        return false;
    }

    static boolean isAny(String folded, String... phrases) {
        for (String phrase : phrases) {
            if (folded.equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
