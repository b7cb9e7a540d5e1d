package id.selaras.intake;

import id.selaras.plan.CodeForm;
import id.selaras.intake.layout.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands where a code belongs.
 *
 * @param kind see {@link Kind}
 * @param text the code with blanks and trailing dots removed and {@code x} as {@code X}, well formed or not; other text as written
 * @param rest a name that stands behind the code in the same cell; empty without one
 */
record CodeReading(Kind kind, String text, String rest) {

    enum Kind {
        /** Nothing or a placeholder. */
        NONE,
        /** A nomenclature code, well formed or not. */
        CODE,
        /** The code of an agency (SKPD). */
        AGENCY,
        /** Words that are no code. */
        TEXT,
        /** A date, an error or a formula without value; a problem names the cell. */
        UNREADABLE
    }

    static final CodeReading NONE = new CodeReading(Kind.NONE, "", "");
    private static final Pattern AGENCY_CODE = Pattern.compile(
            "(\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{2}(?:\\.\\d{3,4})?)(?:[\\s:\u2013-]+(.*\\p{L}.*))?");
    private static final Pattern CODE_ONLY = Pattern.compile("[\\dXx](?:[\\dXxlIoO., ]*[\\dXxlIoO])?");
    private static final Pattern WITH_NAME = Pattern.compile(
            "([\\dXx][\\dXxlIoO]{0,3}(?:\\s?[.]\\s?[\\dXxlIoO]{1,4}){1,8})\\.?(?:\\s+|\\s*[-\u2013:]\\s*)(\\p{L}.*)");
    private static final Pattern ODD = Pattern.compile("[\\dXx]+(?:[.,][\\p{L}\\d]+){2,}");

    static CodeReading of(String written) {
        String text = Words.oneLine(written);
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        Matcher agency = AGENCY_CODE.matcher(text);
        if (agency.matches()) {
            return new CodeReading(Kind.AGENCY, agency.group(1), agency.group(2) == null ? "" : agency.group(2).strip());
        }
        if (CODE_ONLY.matcher(text).matches()) {
            return new CodeReading(Kind.CODE, joined(text), "");
        }
        Matcher named = WITH_NAME.matcher(text);
        if (named.matches()) {
            return new CodeReading(Kind.CODE, joined(named.group(1)), named.group(2).strip());
        }
        return new CodeReading(ODD.matcher(text).matches() ? Kind.CODE : Kind.TEXT, text, "");
    }

    /** A code split by blanks: beside a dot they are dropped, elsewhere the reading that gives a known form is taken. */
    private static String joined(String text) {
        String tight = text.replaceAll("\\s*\\.\\s*", ".").replace('x', 'X');
        if (tight.indexOf(' ') < 0) {
            return tight;
        }
        String dotted = tight.replace(' ', '.');
        String glued = tight.replace(" ", "");
        return CodeForm.of(glued) != CodeForm.TIDAK_SAH && CodeForm.of(dotted) == CodeForm.TIDAK_SAH ? glued : dotted;
    }

    boolean isCode() {
        return kind == Kind.CODE;
    }

    /** Segments as typed, whichever mark separates them. */
    int segments() {
        return text.isEmpty() ? 0 : text.split("[.,]").length;
    }

    /** True when this code stands above the other, leading zeros aside: {@code 1.02.02.2.1} above {@code 1.02.02.2.01.0001}. */
    boolean above(CodeReading other) {
        return other != null && other.isCode() && (plain(other.text) + ".").startsWith(plain(text) + ".")
                && other.segments() > segments();
    }

    private static String plain(String code) {
        return code.replace(',', '.').replaceAll("(^|\\.)0+(?=\\d)", "$1");
    }
}
