package id.selaras.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as people read them, with one decimal. */
public final class Percent {

    private static final BigDecimal SMALLEST = new BigDecimal("0.1");

    private Percent() {
    }

    /** @param share 0 to 1; written {@code 51,2%}, and {@code <0,1%} for what is there but too small to see */
    public static String written(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        boolean unseen = share.signum() > 0 && percent.signum() == 0;
        return (unseen ? "<" + SMALLEST : percent.toPlainString()).replace('.', ',') + "%";
    }
}
