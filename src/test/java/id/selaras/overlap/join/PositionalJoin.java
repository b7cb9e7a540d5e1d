package id.selaras.overlap.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The prefix filter with the bound checked at each posting and the rest merged: PPJoin (Xiao, Wang, Lin, Yu, WWW 2008), for weights.
 * It reads the same index as {@link SimilarityJoin}, so that only the way of looking differs.
 */
public final class PositionalJoin {

    private static final int HOPELESS = -1;

    private final RankedSets sets;
    private final Threshold threshold;
    private final PrefixIndex index;
    /** Weight behind the word in its set, by posting. */
    private final int[] behind;
    private final int[] seen;

    private PositionalJoin(RankedSets sets, Threshold threshold) {
        this.sets = sets;
        this.threshold = threshold;
        index = new PrefixIndex(sets, threshold);
        seen = new int[sets.size()];
        behind = new int[index.place.length];
        int[] next = index.start.clone();
        for (int set = 0; set < sets.size(); set++) {
            int end = PrefixIndex.prefixEnd(sets, set, threshold.commonWithHeavier(sets.total[set]));
            for (int at = sets.start[set]; at < end; at++) {
                behind[next[sets.rank[at]]++] = sets.behind[at];
            }
        }
    }

    public static List<SimilarPair> join(List<TokenSet> sets, int[] owner, int perMille) {
        RankedSets ranked = new RankedSets(sets);
        int[] ownerByPlace = Arrays.stream(ranked.index).map(set -> owner[set]).toArray();
        List<SimilarPair> pairs = new PositionalJoin(ranked, new Threshold(perMille)).pairs(ownerByPlace);
        Collections.sort(pairs);
        return pairs;
    }

    private List<SimilarPair> pairs(int[] owner) {
        List<SimilarPair> pairs = new ArrayList<>();
        int[] candidates = new int[sets.size()];
        for (int set = 0; set < sets.size(); set++) {
            int count = scan(set, candidates);
            for (int at = 0; at < count; at++) {
                int other = candidates[at];
                if (seen[other] != HOPELESS && (owner[set] < 0 || owner[set] != owner[other])) {
                    verify(set, other, pairs);
                }
                seen[other] = 0;
            }
        }
        return pairs;
    }

    private int scan(int set, int[] candidates) {
        int least = threshold.commonWithLighter(sets.total[set]);
        int end = PrefixIndex.prefixEnd(sets, set, least);
        int count = 0;
        for (int at = sets.start[set]; at < end; at++) {
            for (int posting = index.start[sets.rank[at]]; posting < index.start[sets.rank[at] + 1]; posting++) {
                int other = index.place[posting];
                if (other >= set) {
                    break;
                }
                if (sets.total[other] < least || seen[other] == HOPELESS) {
                    continue;
                }
                if (seen[other] == 0) {
                    candidates[count++] = other;
                }
                int now = seen[other] + Math.min(sets.weight[at], index.weight[posting]);
                boolean possible = threshold.reached(now + Math.min(sets.behind[at], behind[posting]),
                        (long) sets.total[set] + sets.total[other]);
                seen[other] = possible ? now : HOPELESS;
            }
        }
        return count;
    }

    private void verify(int set, int other, List<SimilarPair> pairs) {
        int common = 0;
        int one = sets.start[set];
        int two = sets.start[other];
        while (one < sets.start[set + 1] && two < sets.start[other + 1]) {
            int order = sets.rank[one] - sets.rank[two];
            common += order == 0 ? Math.min(sets.weight[one], sets.weight[two]) : 0;
            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
        }
        long both = (long) sets.total[set] + sets.total[other];
        if (threshold.reached(common, both)) {
            int left = Math.min(sets.index[set], sets.index[other]);
            pairs.add(new SimilarPair(left, Math.max(sets.index[set], sets.index[other]), common, both - common));
        }
    }
}
