package id.selaras.workbook.output;

/** Text as a workbook may hold it: nothing illegal in XML, not too long, never taken for a formula. */
final class SafeText {

    /** Excel's own limit for a cell and for a note. */
    static final int LONGEST = 32_767;
    private static final String CUT = "…";

    private SafeText() {
    }

    /** The text without characters that XML forbids, cut at {@code longest} characters. */
    static String clean(String text, int longest) {
        StringBuilder safe = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (!pair && !isLegal(c)) {
                safe = safe == null ? new StringBuilder(text.length()).append(text, 0, at) : safe;
            } else if (safe != null) {
                safe.append(c);
            }
            if (pair) {
                at++;
                if (safe != null) {
                    safe.append(text.charAt(at));
                }
            }
        }
        return cut(safe == null ? text : safe.toString(), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean isLegal(char c) {
        return c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' || c == '\t' || c == '\n' || c == '\r';
    }

    /** True when a spreadsheet could take the text for a formula once it is edited, exported or pasted. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
