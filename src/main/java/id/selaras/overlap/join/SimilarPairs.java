package id.selaras.overlap.join;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Found pairs, kept as their two indices only: there may be millions. What they have in common is added up when a pair is asked for. */
final class SimilarPairs extends AbstractList<SimilarPair> implements RandomAccess {

    private final List<TokenSet> sets;
    private final long[] keys;

    /** @param keys smaller index in the upper half, larger index in the lower half */
    SimilarPairs(List<TokenSet> sets, long[] keys) {
        this.sets = sets;
        this.keys = keys;
    }

    @Override
    public SimilarPair get(int at) {
        int left = (int) (keys[at] >>> 32);
        int right = (int) keys[at];
        long common = common(sets.get(left), sets.get(right));
        return new SimilarPair(left, right, common, (long) sets.get(left).total() + sets.get(right).total() - common);
    }

    @Override
    public int size() {
        return keys.length;
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
}
