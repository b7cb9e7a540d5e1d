package id.selaras.overlap.join;

/**
 * Two sets at or above the threshold: weighted Jaccard (Ruzicka) similarity is {@code common / (all)}, where {@code common} adds up the
 * smaller weight of each token and {@code all} the larger one.
 *
 * @param left   index of the first set, below {@code right}
 * @param common in thousandths
 * @param all    in thousandths
 */
public record SimilarPair(int left, int right, long common, long all) implements Comparable<SimilarPair> {

    @Override
    public int compareTo(SimilarPair other) {
        return left != other.left ? Integer.compare(left, other.left) : Integer.compare(right, other.right);
    }
}
