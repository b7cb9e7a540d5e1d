package id.selaras.overlap.join;

import java.util.ArrayList;
import java.util.List;

/** Looks at every pair: slow, and too simple to be wrong. */
public final class BruteForceJoin {

    private BruteForceJoin() {
    }

    /** What {@link SimilarityJoin#join(List, int[], int)} promises. */
    public static List<SimilarPair> join(List<TokenSet> sets, int[] owner, int perMille) {
        List<SimilarPair> pairs = new ArrayList<>();
        for (int left = 0; left < sets.size(); left++) {
            for (int right = left + 1; right < sets.size(); right++) {
                if (owner[left] < 0 || owner[left] != owner[right]) {
                    add(sets, left, right, perMille, pairs);
                }
            }
        }
        return pairs;
    }

    private static void add(List<TokenSet> sets, int left, int right, int perMille, List<SimilarPair> pairs) {
        long common = common(sets.get(left), sets.get(right));
        long all = weight(sets.get(left)) + weight(sets.get(right)) - common;
        if (common > 0 && 1000 * common >= perMille * all) {
            pairs.add(new SimilarPair(left, right, common, all));
        }
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

    private static long weight(TokenSet set) {
        long weight = 0;
        for (int one : set.weights()) {
            weight += one;
        }
        return weight;
    }
}
