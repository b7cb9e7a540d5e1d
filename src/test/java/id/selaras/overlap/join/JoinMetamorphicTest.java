package id.selaras.overlap.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must stay the same, or change in a known way, when the input is changed; whatever the right answer is. */
class JoinMetamorphicTest {

    @Test
    void theOrderOfTheRowsMovesIndicesOnly() {
        inEveryCase((one, seed) -> {
            List<Integer> order = new ArrayList<>(IntStream.range(0, one.sets().size()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            List<SimilarPair> joined = SimilarityJoin.join(order.stream().map(one.sets()::get).toList(),
                    order.stream().mapToInt(row -> one.owner()[row]).toArray(), one.perMille());
            assertThat(joined).isSorted();
            assertThat(joined.stream().map(pair -> moved(pair, order.get(pair.left()), order.get(pair.right()))).sorted().toList())
                    .isEqualTo(one.joined());
        });
    }

    @Test
    void anUnrelatedRowChangesNothing() {
        inEveryCase((one, seed) -> {
            List<TokenSet> sets = new ArrayList<>(one.sets());
            sets.add(new TokenSet(new int[] {1_000_000, 1_000_001}, new int[] {1, 1000}));
            assertThat(SimilarityJoin.join(sets, Arrays.copyOf(one.owner(), sets.size()), one.perMille())).isEqualTo(one.joined());
        });
    }

    @Test
    void aLowerThresholdKeepsEveryPair() {
        inEveryCase((one, seed) -> {
            List<SimilarPair> lower = SimilarityJoin.join(one.sets(), one.owner(), Math.max(1, one.perMille() - 150));
            assertThat(lower).containsAll(one.joined());
            assertThat(lower.stream().filter(pair -> 1000 * pair.common() >= one.perMille() * pair.all()).toList())
                    .isEqualTo(one.joined());
        });
    }

    @Test
    void aRowWrittenTwiceHasThePartnersOfTheFirst() {
        inEveryCase((one, seed) -> {
            if (one.sets().isEmpty()) {
                return;
            }
            int copied = (int) (seed % one.sets().size());
            int copy = one.sets().size();
            List<TokenSet> sets = new ArrayList<>(one.sets());
            sets.add(sets.get(copied));
            List<SimilarPair> joined = SimilarityJoin.join(sets, one.perMille());
            assertThat(partners(joined, copy)).isEqualTo(withOther(partners(joined, copied), copied, copy, sets.get(copied)));
            assertThat(joined.stream().filter(pair -> pair.right() != copy).toList())
                    .isEqualTo(SimilarityJoin.join(one.sets(), one.perMille()));
        });
    }

    @Test
    void otherNumbersForTheWordsGiveTheSamePairs() {
        inEveryCase((one, seed) -> {
            List<TokenSet> sets = one.sets().stream().map(JoinMetamorphicTest::mirrored).toList();
            assertThat(SimilarityJoin.join(sets, one.owner(), one.perMille())).isEqualTo(one.joined());
        });
    }

    @Test
    void threeTimesAllWeightsGiveTheSamePairs() {
        inEveryCase((one, seed) -> {
            List<TokenSet> sets = one.sets().stream()
                    .map(set -> new TokenSet(set.tokens(), Arrays.stream(set.weights()).map(weight -> 3 * weight).toArray())).toList();
            assertThat(SimilarityJoin.join(sets, one.owner(), one.perMille())).isEqualTo(one.joined().stream()
                    .map(pair -> new SimilarPair(pair.left(), pair.right(), 3 * pair.common(), 3 * pair.all())).toList());
        });
    }

    private static void inEveryCase(ObjLongConsumer<JoinCase> check) {
        for (long seed = 100_000; seed < 101_000; seed++) {
            check.accept(JoinCase.of(seed), seed);
        }
    }

    private static SimilarPair moved(SimilarPair pair, int one, int other) {
        return new SimilarPair(Math.min(one, other), Math.max(one, other), pair.common(), pair.all());
    }

    private static Set<Integer> partners(List<SimilarPair> pairs, int row) {
        Set<Integer> partners = new HashSet<>();
        for (SimilarPair pair : pairs) {
            if (pair.left() == row || pair.right() == row) {
                partners.add(pair.left() == row ? pair.right() : pair.left());
            }
        }
        return partners;
    }

    private static Set<Integer> withOther(Set<Integer> partners, int copied, int copy, TokenSet set) {
        Set<Integer> expected = new HashSet<>(partners);
        expected.remove(copy);
        if (set.tokens().length > 0) {
            expected.add(copied);
        }
        return expected;
    }

    private static TokenSet mirrored(TokenSet set) {
        int size = set.tokens().length;
        return new TokenSet(IntStream.range(0, size).map(at -> 500 - set.tokens()[size - 1 - at]).toArray(),
                IntStream.range(0, size).map(at -> set.weights()[size - 1 - at]).toArray());
    }
}
