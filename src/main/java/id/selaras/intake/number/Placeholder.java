package id.selaras.intake.number;

import java.util.Locale;
import java.util.Set;

/** Texts that stand for an empty cell. A zero is never one of them. */
public final class Placeholder {

    private static final Set<String> WORDS = Set.of("null", "nihil", "dst", "dst.", "dll", "dll.", "n/a", "na", "#n/a",
            "tidak ada", "kosong", "none");

    private static final String MARKS = "-\u2013\u2014_.\u2026\u00b7 \n\t";
    /** The longest of the words, in characters. */
    private static final int LONGEST = 9;
    private static final int MOST_MARKS = 40;

    private Placeholder() {
    }

    /** True for nothing, blanks, dashes, dots of any number, and words such as {@code NULL} or {@code dst}. */
    public static boolean stands(String text) {
        if (text.length() > LONGEST && Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        String folded = text.replace('\u00a0', ' ').strip();
        if (folded.length() > MOST_MARKS) {
            return false;
        }
        for (int at = 0; at < folded.length(); at++) {
            if (MARKS.indexOf(folded.charAt(at)) < 0) {
                return folded.length() <= LONGEST && WORDS.contains(folded.toLowerCase(Locale.ROOT));
            }
        }
        return true;
    }
}
