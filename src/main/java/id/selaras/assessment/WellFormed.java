package id.selaras.assessment;

/** Text that every JSON reader accepts. */
public final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {
    }

    /** The text with each half of a broken surrogate pair replaced by U+FFFD; such halves cannot be written in UTF-8. */
    public static String text(String text) {
        StringBuilder clean = null;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isHighSurrogate(unit) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
                continue;
            }
            clean = clean == null ? new StringBuilder(text) : clean;
            clean.setCharAt(at, REPLACEMENT);
        }
        return clean == null ? text : clean.toString();
    }
}
