package id.selaras.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a person typed them: 15 significant digits, as Excel itself shows, without the noise of binary floats. */
final class NumberText {

    private static final int DIGITS = 15;
    private static final MathContext AS_SHOWN = new MathContext(DIGITS, RoundingMode.HALF_UP);
    private static final int LARGEST_EXPONENT = 308;
    private static final int LONGEST = 60;

    private NumberText() {
    }

    /** The number without trailing zeros, or null when the text is none that Excel could hold. */
    static BigDecimal parse(String text) {
        boolean negative = text.startsWith("-");
        long unscaled = 0;
        int digits = 0;
        int scale = -1;
        for (int at = negative ? 1 : 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && scale < 0) {
                scale = 0;
            } else if (c >= '0' && c <= '9' && digits < DIGITS) {
                unscaled = unscaled * 10 + (c - '0');
                digits++;
                scale += scale < 0 ? 0 : 1;
            } else {
                return parseUnusual(text);
            }
        }
        if (digits == 0) {
            return null;
        }
        scale = Math.max(scale, 0);
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
    }

    private static BigDecimal parseUnusual(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal exact = new BigDecimal(text);
            long exponent = (long) exact.precision() - exact.scale() - 1;
            if (exact.signum() == 0 || exponent < -LARGEST_EXPONENT) {
                return BigDecimal.ZERO;
            }
            if (exponent > LARGEST_EXPONENT) {
                return null;
            }
            BigDecimal shown = exact.round(AS_SHOWN).stripTrailingZeros();
            return shown.scale() < 0 ? shown.setScale(0) : shown;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
