package id.selaras.overlap.pair;

import id.selaras.overlap.text.Token;
import java.util.Map;

/**
 * How much two sets of weighted tokens have in common, 0..1: the mean of Dice's coefficient, which asks how much of all words is
 * shared, and of the containment of the shorter in the longer, since one agency writes a line where another writes a paragraph.
 */
record Closeness(int shared, int left, int right) {

    static Closeness of(Map<String, Token> one, Map<String, Token> other) {
        int shared = 0;
        int left = 0;
        int right = 0;
        for (Map.Entry<String, Token> entry : one.entrySet()) {
            left += entry.getValue().weight();
            Token twin = other.get(entry.getKey());
            if (twin != null) {
                shared += Math.min(twin.weight(), entry.getValue().weight());
            }
        }
        for (Token token : other.values()) {
            right += token.weight();
        }
        return new Closeness(shared, left, right);
    }

    /** True when one side says nothing. */
    boolean silent() {
        return left == 0 || right == 0;
    }

    double dice() {
        return silent() ? 0 : 2.0 * shared / (left + right);
    }

    double containment() {
        return silent() ? 0 : (double) shared / Math.min(left, right);
    }

    double mean() {
        return (dice() + containment()) / 2;
    }

    /** Weighted Jaccard (Ruzicka). */
    double jaccard() {
        return shared == 0 ? 0 : (double) shared / (left + right - shared);
    }
}
