package id.selaras.overlap.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.selaras.overlap.quality.LogisticFit.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

    private static final int[] FREE_THEN_FOR_THEN_AGAINST = {0, 1, -1};

    @Test
    void withoutAnySignTheBaseIsTheLogarithmOfTheOdds() {
        double[] weights = LogisticFit.fit(List.of(example(true, 0, 0), example(true, 0, 0), example(true, 0, 0), example(false, 0, 0)),
                FREE_THEN_FOR_THEN_AGAINST, 0);
        assertThat(weights[0]).isCloseTo(Math.log(3), within(0.01));
        assertThat(LogisticFit.probability(weights, new double[] {1, 0, 0})).isCloseTo(0.75, within(0.01));
    }

    @Test
    void aSignOfThePositiveOnesWeighsForThemAndOneOfTheOthersAgainst() {
        List<Example> examples = new ArrayList<>();
        for (int times = 0; times < 50; times++) {
            examples.add(example(true, 1, 0));
            examples.add(example(false, 0, 1));
        }
        double[] weights = LogisticFit.fit(examples, FREE_THEN_FOR_THEN_AGAINST, 0);
        assertThat(weights[1]).isGreaterThan(1);
        assertThat(weights[2]).isLessThan(-1);
    }

    @Test
    void aSignThatCannotSpeakTheWayTheExamplesSayIsSilent() {
        List<Example> examples = new ArrayList<>();
        for (int times = 0; times < 50; times++) {
            examples.add(example(false, 1, 0));
            examples.add(example(true, 0, 1));
        }
        double[] weights = LogisticFit.fit(examples, FREE_THEN_FOR_THEN_AGAINST, 0);
        assertThat(weights[1]).isZero();
        assertThat(weights[2]).isZero();
    }

    @Test
    void anExampleThatCountsHalfCountsHalf() {
        double[] halved = LogisticFit.fit(List.of(example(true, 0, 0), new Example(new double[] {1, 0, 0}, false, 0.5)),
                FREE_THEN_FOR_THEN_AGAINST, 0);
        assertThat(halved[0]).isCloseTo(Math.log(2), within(0.01));
    }

    private static Example example(boolean positive, double first, double second) {
        return new Example(new double[] {1, first, second}, positive, 1);
    }
}
