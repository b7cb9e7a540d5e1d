package id.selaras.overlap.join;

import java.util.Arrays;

/**
 * A set of words with weights.
 *
 * @param tokens  ascending, each once; numbers a caller gave to words
 * @param weights above zero, in thousandths, one for each token; together at most {@link Integer#MAX_VALUE}
 */
public record TokenSet(int[] tokens, int[] weights) {

    public TokenSet {
        if (tokens.length != weights.length) {
            throw new IllegalArgumentException("one weight for each token");
        }
        long total = 0;
        for (int at = 0; at < tokens.length; at++) {
            if (weights[at] <= 0 || at > 0 && tokens[at - 1] >= tokens[at]) {
                throw new IllegalArgumentException("tokens ascending, weights above zero");
            }
            total += weights[at];
        }
        if (total > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("weights of a set add up to more than " + Integer.MAX_VALUE);
        }
    }

    /** All weights together. */
    int total() {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenSet that && Arrays.equals(tokens, that.tokens) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(tokens) + Arrays.hashCode(weights);
    }
}
