package id.selaras.workbook;

import id.selaras.problem.CellRef;

/** The text of a cell as a person sees it: escapes of the file format resolved, odd blanks and controls put right. */
final class PlainText {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FIGURE_SPACE = '\u2007';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    /** Signs without width that copying from web pages and PDF files leaves behind: no one sees them, no word matches them. */
    private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";
    private static final int ESCAPE_LENGTH = "_x000D_".length();
    /** Characters that the longest cell may take in the file, were every one written as an escape. */
    static final int LONGEST_WRITTEN = Limits.CELL_CHARACTERS * ESCAPE_LENGTH;

    private PlainText() {
    }

    /** Resolves {@code _x000D_} escapes, turns blanks that do not break into spaces and line ends into {@code \n}, drops signs without width. */
    static String clean(String raw) {
        return clean(raw, true);
    }

    /** The same for a format without escapes. */
    static String plain(String raw) {
        return clean(raw, false);
    }

    private static String clean(String raw, boolean escapes) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c < ' ' && c != '\n' || c == NO_BREAK_SPACE || c == FIGURE_SPACE || c == NARROW_NO_BREAK_SPACE
                    || isUnseen(c) || escapes && c == '_' && isEscape(raw, at)) {
                return rewrite(raw, at, escapes);
            }
        }
        return raw;
    }

    private static String rewrite(String raw, int from, boolean escapes) {
        StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, from);
        for (int at = from; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (escapes && c == '_' && isEscape(raw, at)) {
                c = (char) Integer.parseInt(raw, at + 2, at + 6, 16);
                at += ESCAPE_LENGTH - 1;
            }
            append(text, c, at + 1 < raw.length() && (raw.charAt(at + 1) == '\n' || escapes && isEscapedLineFeed(raw, at + 1)));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char c, boolean beforeLineFeed) {
        if (c == NO_BREAK_SPACE || c == FIGURE_SPACE || c == NARROW_NO_BREAK_SPACE) {
            text.append(' ');
        } else if (c == '\r') {
            if (!beforeLineFeed) {
                text.append('\n');
            }
        } else if (!isUnseen(c) && c >= ' ' || c == '\n' || c == '\t') {
            text.append(c);
        }
    }

    private static boolean isUnseen(char c) {
        return c >= '\u00AD' && UNSEEN.indexOf(c) >= 0;
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int digit = at + 2; digit < at + 6; digit++) {
            char c = text.charAt(digit);
            if (c >= 0x80 || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscapedLineFeed(String text, int at) {
        return text.charAt(at) == '_' && isEscape(text, at) && text.regionMatches(true, at + 2, "000A", 0, 4);
    }

    static void refuseTooLong(String text, CellRef where) throws Refused {
        if (text.length() > Limits.CELL_CHARACTERS) {
            throw new Refused(Refusal.CELL_TOO_LONG, where, text.length() + " huruf / characters");
        }
    }

    /** True for text a person would take for an empty cell. */
    static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200B' && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    /** Text out of a hostile file, safe to show: controls out, at most {@code longest} characters. */
    static String printable(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < text.length() && shown.length() < longest; at++) {
            char c = text.charAt(at);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
        }
        return text.length() > longest ? shown.append('…').toString() : shown.toString();
    }
}
