package id.selaras.decision.grammar;

/**
 * A code or a prefix, segment by segment: {@code 1.02.*} means 1.02 and everything below it.
 *
 * @param text   digits, X and dots; X in upper case
 * @param prefix true for {@code text.*}
 */
public record CodePattern(String text, boolean prefix) {

    /** True when the code is meant; x and X are the same. */
    public boolean matches(String code) {
        int length = text.length();
        return code.regionMatches(true, 0, text, 0, length)
                && (code.length() == length || prefix && code.charAt(length) == '.');
    }

    @Override
    public String toString() {
        return prefix ? text + ".*" : text;
    }
}
