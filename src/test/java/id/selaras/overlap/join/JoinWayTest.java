package id.selaras.overlap.join;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.synthetic.PlanTokens;
import id.selaras.synthetic.SyntheticPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured against must be right itself. */
class JoinWayTest {

    @ParameterizedTest
    @EnumSource
    void everyExactWayGivesTheSameAnswerAndLuceneAPartOfIt(JoinWay way) {
        PlanTokens tokens = PlanTokens.of(SyntheticPlan.of(4, 900).plan());
        for (int perMille : new int[] {300, 600, 1000}) {
            if (way.exact()) {
                assertThat(way.join(tokens.sets(), tokens.owner(), perMille))
                        .isEqualTo(SimilarityJoin.join(tokens.sets(), tokens.owner(), perMille)).isNotEmpty();
            } else {
                assertThat(SimilarityJoin.join(tokens.sets(), tokens.owner(), perMille))
                        .containsAll(way.join(tokens.sets(), tokens.owner(), perMille));
            }
        }
    }
}
