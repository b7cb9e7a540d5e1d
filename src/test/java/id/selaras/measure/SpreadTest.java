package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Medians, quantiles and deviations against figures worked out by hand. */
class SpreadTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "1 9, 5", "3 1 2, 2", "4 1 3 2, 2.5"})
    void theMedianIsTheMiddle(String numbers, BigDecimal expected) {
        assertThat(Spread.median(list(numbers))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10 20 30 40 50 60 70 80 90 100 110, 100", "1 2 3 4 5 6 7 8, 7.3", "5, 5"})
    void nineOfTenLieBelowTheQuantile(String numbers, BigDecimal expected) {
        assertThat(Spread.quantile(list(numbers), new BigDecimal("0.9"))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // median 12, deviations 2 1 0 1 2 88, their median 1.5
        "100, 10 11 12 12 13 14 100, 59.3560",
        "12, 10 11 12 12 13 14 100, 0",
        "10, 10 10 10 10 10 10, 0",
        // more than half are equal: mean deviation (0+0+0+0+0+0+70)/7 = 10
        "75, 5 5 5 5 5 5 75, 5.5852"})
    void aRobustScoreIsNotMovedByTheOutlierItself(BigDecimal number, String numbers, BigDecimal expected) {
        assertThat(Spread.robustScore(number, list(numbers))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100 100 100, 0", "90 110, 10", "50 150, 50"})
    void theVariationIsTheDeviationInPercentOfTheMean(String numbers, BigDecimal expected) {
        assertThat(Spread.variation(list(numbers))).isEqualByComparingTo(expected);
    }

    private static List<BigDecimal> list(String numbers) {
        return Stream.of(numbers.split(" ")).map(BigDecimal::new).toList();
    }
}
