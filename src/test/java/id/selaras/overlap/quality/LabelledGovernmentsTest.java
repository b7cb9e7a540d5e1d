package id.selaras.overlap.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.RuleSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whole plans with labels. The floors are what was measured ({@code docs/quality.md}): a change of words, weights, table or search that
 * loses pairs must be seen.
 */
class LabelledGovernmentsTest {

    private static List<GovernmentQuality> measured;

    @BeforeAll
    static void measure() {
        RuleSet rules = GovernmentQuality.shipped();
        measured = LabelledGovernment.all().stream().map(government -> GovernmentQuality.of(government, rules)).toList();
    }

    @Test
    void nineOfTenLabelledPairsAreFoundInEveryPlan() {
        assertThat(measured).isNotEmpty().allSatisfy(plan -> assertThat(plan.found()).as(plan.name())
                .isGreaterThanOrEqualTo((int) Math.ceil(0.9 * plan.labelled())));
    }

    @Test
    void thePairsAndClassesThatWereRightAreStillRight() {
        assertThat(sum(GovernmentQuality::found)).isGreaterThanOrEqualTo(422);
        assertThat(sum(GovernmentQuality::right)).isGreaterThanOrEqualTo(338);
    }

    @Test
    void fragmentedGroupsAreToldTogetherAndCoordinatedOnesNever() {
        assertThat(sum(GovernmentQuality::together)).isGreaterThanOrEqualTo(248);
        assertThat(sum(GovernmentQuality::fragmented)).isGreaterThanOrEqualTo(239);
        assertThat(sum(GovernmentQuality::whole)).isGreaterThanOrEqualTo(41);
        assertThat(sum(GovernmentQuality::coordinated)).isZero();
    }

    @Test
    void lookAlikesDoNotBecomeMoreAndHardlyMoreIsToldThanThereIs() {
        assertThat(sum(GovernmentQuality::shown)).isLessThanOrEqualTo(29);
        assertThat(measured).allSatisfy(plan -> assertThat(plan.pairsTold()).as(plan.name()).isLessThan(2 * plan.labelled()));
    }

    private static int sum(ToIntFunction<GovernmentQuality> number) {
        return measured.stream().mapToInt(number).sum();
    }
}
