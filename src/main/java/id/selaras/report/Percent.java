package id.selaras.report;

import id.selaras.plan.IndonesianNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as people read them, with one decimal. */
public final class Percent {

    private Percent() {
    }

    /** @param share 0 to 1; written {@code 51,2%} */
    public static String written(BigDecimal share) {
        return IndonesianNumber.write(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%";
    }
}
