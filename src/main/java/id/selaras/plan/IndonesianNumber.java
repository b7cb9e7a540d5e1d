package id.selaras.plan;

import java.math.BigDecimal;

/** Writes numbers the Indonesian way, independent of the machine's locale: {@code 1.234.567,5}. */
public final class IndonesianNumber {

    private IndonesianNumber() {
    }

    /** Thousands with dots, decimals with a comma, no trailing zeros after the comma. */
    public static String write(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String[] parts = plain.abs().toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, '.');
        }
        return (plain.signum() < 0 ? "-" : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
    }
}
