package id.selaras.intake.number;

import java.util.Locale;
import java.util.Set;

/** Texts that stand for an empty cell. A zero is never one of them. */
public final class Placeholder {

    private static final Set<String> WORDS = Set.of("null", "nihil", "dst", "dst.", "dll", "dll.", "n/a", "na", "#n/a",
            "tidak ada", "kosong", "none");

    private Placeholder() {
    }

    /** True for nothing, blanks, dashes, dots of any number, and words such as {@code NULL} or {@code dst}. */
    public static boolean stands(String text) {
        String folded = text.replace('\u00a0', ' ').strip();
        if (folded.length() > 40) {
            return false;
        }
        boolean marks = folded.chars().allMatch(c -> "-–—_.…· \n\t".indexOf(c) >= 0);
        return marks || WORDS.contains(folded.toLowerCase(Locale.ROOT));
    }
}
