package id.selaras.lexicon;

import id.selaras.plan.IndonesianNumber;
import id.selaras.problem.Text;
import java.math.BigDecimal;

/**
 * The numbers a cell may hold, both bounds included.
 *
 * @param whole true for whole numbers only
 */
record NumberRange(BigDecimal least, BigDecimal most, boolean whole) {

    /** 0..1. */
    static final NumberRange SHARE = new NumberRange(BigDecimal.ZERO, BigDecimal.ONE, false);
    /** 0, 1, ... 100. */
    static final NumberRange POINTS = new NumberRange(BigDecimal.ZERO, BigDecimal.valueOf(100), true);

    /** -9..9: logarithms of odds. */
    static final NumberRange ODDS = new NumberRange(BigDecimal.valueOf(-9), BigDecimal.valueOf(9), false);

    boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0
                && (!whole || number.stripTrailingZeros().scale() <= 0);
    }

    Text told() {
        String from = IndonesianNumber.write(least);
        String to = IndonesianNumber.write(most);
        return whole ? Text.format("bilangan bulat %s sampai %s", "a whole number from %s to %s", from, to)
                : Text.format("angka %s sampai %s", "a number from %s to %s", from, to);
    }
}
