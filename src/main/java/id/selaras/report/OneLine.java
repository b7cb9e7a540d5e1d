package id.selaras.report;

import id.selaras.assessment.WellFormed;

/**
 * Text from a file made fit for a line on a terminal or in a cell: no line breaks, no control characters a terminal would
 * obey, no signs that turn the reading direction around.
 */
public final class OneLine {

    private OneLine() {
    }

    /** One line; null becomes empty. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return visible(WellFormed.text(text).replaceAll("\\s+", " ")).strip();
    }

    /** One line of at most {@code longest} characters, the end replaced by an ellipsis. */
    public static String of(String text, int longest) {
        String line = of(text);
        if (line.length() <= longest) {
            return line;
        }
        int end = longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end).stripTrailing() + "…";
    }

    /** The text with its blanks as they are, such as a path, without anything a terminal would obey. */
    public static String exact(String text) {
        return visible(WellFormed.text(text));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(OneLine::shown).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean shown(int sign) {
        int type = Character.getType(sign);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
