package id.selaras.intake.number;

import id.selaras.intake.number.NumberReading.Ambiguous;
import id.selaras.intake.number.NumberReading.Empty;
import id.selaras.intake.number.NumberReading.Reason;
import id.selaras.intake.number.NumberReading.Unreadable;
import id.selaras.intake.number.NumberReading.Value;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a whole text as one number: {@code Rp 1.234.567,00}, {@code 1234567.00}, {@code 1,234,567}, {@code (1.500.000)},
 * {@code 85%}, {@code Rp5.000.000,-}. Never guesses: see {@link NumberReading}.
 */
public final class IndonesianNumberReader {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<open>\\()?(?<minus>[-\u2212\u2013])?(?:(?:rp|idr)\\.?\\s*)?(?<minus2>[-\u2212])?(?<digits>\\d[\\d.,]*)"
            + "(?:,\\s*-+)?\\s*(?<percent>%|persen)?(?<close>\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALED = Pattern.compile(
            ".*\\d\\s*(ribu|rb|juta|jt|miliar|milyar|mlr|m|triliun|trilyun|t)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_GROUPS = Pattern.compile("\\d{1,3}( \\d{3}){2,}");
    private static final Pattern SECOND_NUMBER = Pattern.compile("\\d[^\\d.,%]+\\d|\\d[.,]\\s+\\d|\\d:\\d", Pattern.DOTALL);
    private static final Pattern LAST_DASH = Pattern.compile("[,.]\\s*-+$");

    private IndonesianNumberReader() {
    }

    /** Reads a text that should hold a number and nothing else. */
    public static NumberReading read(String text) {
        if (Placeholder.stands(text)) {
            return new Empty();
        }
        String folded = text.replace('\u00a0', ' ').strip();
        if (folded.endsWith("-")) {
            folded = LAST_DASH.matcher(folded).replaceFirst("");
        }
        if (folded.indexOf(' ') > 0 && BLANK_GROUPS.matcher(folded).matches()) {
            folded = folded.replace(" ", "");
        }
        Matcher shape = SHAPE.matcher(folded);
        if (!shape.matches() || (shape.group("open") == null) != (shape.group("close") == null)) {
            return new Unreadable(reason(folded));
        }
        boolean negative = shape.group("open") != null || shape.group("minus") != null || shape.group("minus2") != null;
        return digits(shape.group("digits"), negative, shape.group("percent") != null);
    }

    private static Reason reason(String text) {
        if (SCALED.matcher(text).matches()) {
            return Reason.SCALE_WORD;
        }
        return SECOND_NUMBER.matcher(text).find() ? Reason.SEVERAL_NUMBERS : Reason.NO_NUMBER;
    }

    private static NumberReading digits(String digits, boolean negative, boolean percent) {
        int dots = count(digits, '.');
        int commas = count(digits, ',');
        if (dots == 0 && commas == 0) {
            return value(digits, negative, NumberConvention.UNKNOWN, percent);
        }
        if (dots > 0 && commas > 0) {
            boolean dotsFirst = digits.indexOf('.') < digits.indexOf(',');
            return both(digits, dotsFirst ? '.' : ',', negative, percent);
        }
        return single(digits, dots > 0 ? '.' : ',', dots + commas, negative, percent);
    }

    private static NumberReading both(String digits, char thousands, boolean negative, boolean percent) {
        char decimal = thousands == '.' ? ',' : '.';
        int mark = digits.indexOf(decimal);
        String whole = digits.substring(0, mark);
        String fraction = digits.substring(mark + 1);
        if (!grouped(whole, thousands) || fraction.isEmpty() || !fraction.chars().allMatch(Character::isDigit)) {
            return new Unreadable(Reason.BROKEN_GROUPS);
        }
        return value(whole.replace(String.valueOf(thousands), "") + "." + fraction, negative, using(thousands), percent);
    }

    private static NumberReading single(String digits, char mark, int marks, boolean negative, boolean percent) {
        boolean grouped = grouped(digits, mark);
        String plain = digits.replace(String.valueOf(mark), "");
        if (marks > 1) {
            return grouped ? value(plain, negative, using(mark), percent) : new Unreadable(Reason.BROKEN_GROUPS);
        }
        if (digits.charAt(digits.length() - 1) == mark) {
            return new Unreadable(Reason.BROKEN_GROUPS);
        }
        String fraction = digits.replace(mark, '.');
        if (!grouped) {
            return value(fraction, negative, mark == ',' ? NumberConvention.DOT_THOUSANDS : NumberConvention.COMMA_THOUSANDS,
                    percent);
        }
        BigDecimal asThousands = signed(plain, negative);
        BigDecimal asFraction = signed(fraction, negative);
        return mark == '.' ? new Ambiguous(asThousands, asFraction, percent) : new Ambiguous(asFraction, asThousands, percent);
    }

    /** True for {@code 1.234.567}: groups of three after a first group of one to three that is not a lone zero. */
    private static boolean grouped(String digits, char mark) {
        int first = digits.indexOf(mark);
        if (first < 1 || first > 3 || digits.charAt(0) == '0') {
            return false;
        }
        for (int at = first; at < digits.length(); at += 4) {
            if (digits.charAt(at) != mark || at + 4 > digits.length() || digits.substring(at + 1, at + 4).indexOf(mark) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Value value(String plain, boolean negative, NumberConvention shows, boolean percent) {
        return new Value(signed(plain, negative), shows, percent);
    }

    private static BigDecimal signed(String plain, boolean negative) {
        BigDecimal number = new BigDecimal(plain);
        return negative ? number.negate() : number;
    }

    private static NumberConvention using(char thousands) {
        return thousands == '.' ? NumberConvention.DOT_THOUSANDS : NumberConvention.COMMA_THOUSANDS;
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
