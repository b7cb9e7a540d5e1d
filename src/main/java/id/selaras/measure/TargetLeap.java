package id.selaras.measure;

import id.selaras.measure.SeriesMeasures.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Two targets beside each other that differ by a factor.
 *
 * @param ratio the larger by the smaller, 1 and more
 */
record TargetLeap(Target before, Target after, BigDecimal ratio) {

    private static final int DECIMALS = 4;

    /**
     * The largest leap of a series, the earliest of equal ones. A year without a target is stepped over; zero and negative targets
     * have no ratio.
     *
     * @return null when no two targets beside each other are above zero
     */
    static TargetLeap largest(List<Target> targets) {
        TargetLeap largest = null;
        for (int at = 1; at < targets.size(); at++) {
            Target before = targets.get(at - 1);
            Target after = targets.get(at);
            if (before.number().signum() > 0 && after.number().signum() > 0) {
                BigDecimal ratio = before.number().max(after.number())
                        .divide(before.number().min(after.number()), DECIMALS, RoundingMode.HALF_UP);
                if (largest == null || ratio.compareTo(largest.ratio) > 0) {
                    largest = new TargetLeap(before, after, ratio);
                }
            }
        }
        return largest;
    }

    String written() {
        return before.written() + "; " + after.written();
    }
}
