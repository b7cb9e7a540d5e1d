package id.selaras.overlap.join;

import java.util.ArrayList;
import java.util.List;

/** Every pair of sets whose similarity reaches a threshold. */
public final class SimilarityJoin {

    private SimilarityJoin() {
    }

    /**
     * All pairs with {@code 1000 * common >= perMille * all}, sorted. Empty sets are in no pair. The sets should be distinct: identical
     * ones are all pairs of each other, and whoever has many groups them first.
     *
     * @param perMille 1-1000
     */
    public static List<SimilarPair> join(List<TokenSet> sets, int perMille) {
        List<SimilarPair> pairs = new ArrayList<>();
        for (int left = 0; left < sets.size(); left++) {
            for (int right = left + 1; right < sets.size(); right++) {
                long common = common(sets.get(left), sets.get(right));
                long all = total(sets.get(left)) + total(sets.get(right)) - common;
                if (common > 0 && 1000 * common >= perMille * all) {
                    pairs.add(new SimilarPair(left, right, common, all));
                }
            }
        }
        return pairs;
    }

    private static long common(TokenSet one, TokenSet other) {
        long common = 0;
        int at = 0;
        for (int token = 0; token < one.tokens().length; token++) {
            while (at < other.tokens().length && other.tokens()[at] < one.tokens()[token]) {
                at++;
            }
            if (at < other.tokens().length && other.tokens()[at] == one.tokens()[token]) {
                common += Math.min(one.weights()[token], other.weights()[at]);
            }
        }
        return common;
    }

    private static long total(TokenSet set) {
        long total = 0;
        for (int weight : set.weights()) {
            total += weight;
        }
        return total;
    }
}
