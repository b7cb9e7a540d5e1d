package id.selaras.overlap.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarityJoinTest {

    private static final TokenSet PLAIN = new TokenSet(new int[] {1, 2, 3}, new int[] {1, 1, 1});

    @Test
    void itFindsWhatLookingAtEveryPairFinds() {
        assertThat(Proof.firstDisagreement(20_000)).isNull();
    }

    @Test
    void theCasesOfTheProofAreOfManyKinds() {
        int withPairs = 0;
        int exactlyAtTheThreshold = 0;
        int justBelow = 0;
        Set<Integer> thresholds = new HashSet<>();
        for (int seed = 0; seed < 2_000; seed++) {
            JoinCase one = JoinCase.of(seed);
            List<SimilarPair> pairs = one.expected();
            withPairs += pairs.isEmpty() ? 0 : 1;
            exactlyAtTheThreshold += pairs.stream().anyMatch(pair -> 1000 * pair.common() == one.perMille() * pair.all()) ? 1 : 0;
            justBelow += one.perMille() > 1
                    && BruteForceJoin.join(one.sets(), one.owner(), one.perMille() - 1).size() > pairs.size() ? 1 : 0;
            thresholds.add(one.perMille());
        }
        assertThat(withPairs).isGreaterThan(800);
        assertThat(exactlyAtTheThreshold).isGreaterThan(200);
        assertThat(justBelow).isGreaterThan(200);
        assertThat(thresholds).hasSizeGreaterThan(500);
    }

    @Test
    void aPairExactlyAtTheThresholdCounts() {
        TokenSet half = new TokenSet(new int[] {1, 2, 4, 5}, new int[] {1, 1, 1, 1});
        assertThat(SimilarityJoin.join(List.of(PLAIN, half), 400)).containsExactly(new SimilarPair(0, 1, 2, 5));
        assertThat(SimilarityJoin.join(List.of(PLAIN, half), 401)).isEmpty();
    }

    @Test
    void theSmallerOfTwoWeightsIsCommon() {
        TokenSet heavy = new TokenSet(new int[] {1, 2, 3}, new int[] {5, 1, 1});
        assertThat(SimilarityJoin.join(List.of(heavy, PLAIN), 1)).containsExactly(new SimilarPair(0, 1, 3, 7));
    }

    @Test
    void anEmptySetIsInNoPair() {
        TokenSet empty = new TokenSet(new int[0], new int[0]);
        assertThat(SimilarityJoin.join(List.of(empty, PLAIN, empty), 1)).isEmpty();
        assertThat(SimilarityJoin.join(List.of(), 1)).isEmpty();
    }

    @Test
    void setsOfOneOwnerAreNoPairUnlessSeveralOwnThem() {
        List<TokenSet> sets = List.of(PLAIN, PLAIN, PLAIN, PLAIN);
        assertThat(SimilarityJoin.join(sets, new int[] {7, 7, 8, -1}, 1000)).extracting(pair -> pair.left() + "-" + pair.right())
                .containsExactly("0-2", "0-3", "1-2", "1-3", "2-3");
        assertThat(SimilarityJoin.join(sets.subList(0, 2), new int[] {-1, -1}, 1000)).hasSize(1);
    }

    @Test
    void theHeaviestWeightsDoNotOverflow() {
        TokenSet one = new TokenSet(new int[] {1, 2}, new int[] {Integer.MAX_VALUE - 1, 1});
        TokenSet other = new TokenSet(new int[] {1, 3}, new int[] {Integer.MAX_VALUE - 1, 1});
        assertThat(SimilarityJoin.join(List.of(one, other), 999)).containsExactly(
                new SimilarPair(0, 1, Integer.MAX_VALUE - 1L, Integer.MAX_VALUE + 1L));
        assertThatThrownBy(() -> new TokenSet(new int[] {1, 2}, new int[] {Integer.MAX_VALUE, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListGivenMayChangeAfterwards() {
        List<TokenSet> sets = new ArrayList<>(List.of(PLAIN, PLAIN));
        List<SimilarPair> pairs = SimilarityJoin.join(sets, 500);
        sets.clear();
        assertThat(pairs).containsExactly(new SimilarPair(0, 1, 3, 3));
    }

    @Test
    void aThresholdOutsideOneToAThousandIsRefused() {
        for (int perMille : new int[] {0, 1001, -5}) {
            assertThatThrownBy(() -> SimilarityJoin.join(List.of(), perMille)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> SimilarityJoin.join(List.of(PLAIN), new int[0], 500)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manySetsWithOneFrequentWordAreNotAllCompared() {
        List<TokenSet> sets = IntStream.range(0, 30_000)
                .mapToObj(row -> new TokenSet(new int[] {0, 1 + row / 2}, new int[] {10, 1000})).toList();
        assertThat(SimilarityJoin.join(sets, 900)).hasSize(15_000);
    }
}
