package id.selaras.overlap.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistinctSetsTest {

    private static final TokenSet ROAD = new TokenSet(new int[] {1, 2}, new int[] {500, 700});
    private static final TokenSet MARKET = new TokenSet(new int[] {1, 2}, new int[] {500, 701});
    private static final TokenSet EMPTY = new TokenSet(new int[0], new int[0]);

    @Test
    void equalSetsAreOneGroupInTheOrderTheyFirstAppear() {
        DistinctSets distinct = DistinctSets.of(List.of(EMPTY, MARKET, ROAD, MARKET, EMPTY, ROAD, MARKET), new int[7]);
        assertThat(distinct.sets()).containsExactly(MARKET, ROAD);
        assertThat(distinct.members(0)).containsExactly(1, 3, 6);
        assertThat(distinct.members(1)).containsExactly(2, 5);
        assertThat(distinct.groupOf(3)).isZero();
        assertThat(distinct.groupOf(4)).isEqualTo(-1);
    }

    @Test
    void aGroupBelongsToTheOwnerOfAllItsMembersOrToSeveral() {
        List<TokenSet> all = List.of(ROAD, ROAD, MARKET, MARKET, MARKET);
        assertThat(DistinctSets.of(all, new int[] {3, 3, 3, 4, 3}).owners()).containsExactly(3, DistinctSets.SEVERAL);
        assertThat(DistinctSets.of(all, new int[] {0, 1, 2, 2, 2}).owners()).containsExactly(DistinctSets.SEVERAL, 2);
    }

    @Test
    void joinedGroupsOpenedAgainAreAllPairsOfDifferentOwners() {
        for (int seed = 0; seed < 3_000; seed++) {
            JoinCase one = JoinCase.of(seed);
            assertThat(opened(one)).as("seed %d", seed).isEqualTo(one.expected());
        }
    }

    @Test
    void aHundredThousandEqualRowsAreOneSet() {
        List<TokenSet> rows = Collections.nCopies(100_000, ROAD);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            DistinctSets distinct = DistinctSets.of(rows, new int[100_000]);
            assertThat(distinct.members(0)).hasSize(100_000);
            assertThat(SimilarityJoin.join(distinct.sets(), distinct.owners(), 600)).isEmpty();
        });
    }

    @Test
    void everySetNeedsAnOwner() {
        assertThatThrownBy(() -> DistinctSets.of(List.of(ROAD), new int[2])).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<SimilarPair> opened(JoinCase one) {
        DistinctSets distinct = DistinctSets.of(one.sets(), one.owner());
        List<SimilarPair> pairs = new ArrayList<>();
        for (int group = 0; group < distinct.sets().size(); group++) {
            int[] members = distinct.members(group);
            long total = distinct.sets().get(group).total();
            open(one, members, members, total, total, pairs);
        }
        for (SimilarPair pair : SimilarityJoin.join(distinct.sets(), distinct.owners(), one.perMille())) {
            open(one, distinct.members(pair.left()), distinct.members(pair.right()), pair.common(), pair.all(), pairs);
        }
        Collections.sort(pairs);
        return pairs;
    }

    private static void open(JoinCase one, int[] left, int[] right, long common, long all, List<SimilarPair> pairs) {
        for (int first : left) {
            for (int second : right) {
                boolean once = left != right || first < second;
                if (once && (one.owner()[first] < 0 || one.owner()[first] != one.owner()[second])) {
                    pairs.add(new SimilarPair(Math.min(first, second), Math.max(first, second), common, all));
                }
            }
        }
    }
}
