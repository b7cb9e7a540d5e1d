package id.selaras.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** How numbers spread: median, quantiles, robust deviation and variation, in decimal arithmetic so that every machine says the same. */
final class Spread {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    /** Makes the median of absolute deviations comparable with a standard deviation. */
    private static final BigDecimal OF_MAD = new BigDecimal("0.6745");
    /** The same for the mean of absolute deviations, where more than half of the numbers are equal. */
    private static final BigDecimal OF_MEAN = new BigDecimal("1.253314");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Spread() {
    }

    /** @param numbers at least one */
    static BigDecimal median(List<BigDecimal> numbers) {
        return quantile(numbers, HALF);
    }

    /**
     * Between the two nearest numbers in proportion.
     *
     * @param share 0..1
     */
    static BigDecimal quantile(List<BigDecimal> numbers, BigDecimal share) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal place = share.multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        BigDecimal low = sorted.get(below);
        return below + 1 >= sorted.size() ? low
                : low.add(sorted.get(below + 1).subtract(low).multiply(place.subtract(BigDecimal.valueOf(below))));
    }

    /** The robust z of a number among others (Iglewicz and Hoaglin 1993); zero where all are equal. */
    static BigDecimal robustScore(BigDecimal number, List<BigDecimal> all) {
        BigDecimal median = median(all);
        List<BigDecimal> deviations = all.stream().map(other -> other.subtract(median).abs()).toList();
        BigDecimal mad = median(deviations);
        BigDecimal distance = number.subtract(median);
        if (mad.signum() > 0) {
            return distance.multiply(OF_MAD).divide(mad, 4, RoundingMode.HALF_UP);
        }
        BigDecimal mean = mean(deviations);
        return mean.signum() == 0 ? BigDecimal.ZERO : distance.divide(mean.multiply(OF_MEAN), 4, RoundingMode.HALF_UP);
    }

    /** Standard deviation by mean in percent. @param numbers at least one, of a positive mean */
    static BigDecimal variation(List<BigDecimal> numbers) {
        BigDecimal mean = mean(numbers);
        BigDecimal squares = numbers.stream().map(number -> number.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal deviation = squares.divide(BigDecimal.valueOf(numbers.size()), EXACT).sqrt(EXACT);
        return deviation.multiply(BigDecimal.valueOf(100)).divide(mean, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(numbers.size()), EXACT);
    }
}
