package id.selaras.overlap.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Counting over an inverted index: for each set the lists of all its words are added up. Exact, and it knows no threshold before the
 * end (ScanCount of Li, Lu, Lu: Efficient Merging and Filtering Algorithms for Approximate String Searches, ICDE 2008).
 */
public final class ScanCountJoin {

    private final List<TokenSet> sets;
    private final int[][] rows;
    private final int[][] weights;
    private final int[] size;

    private ScanCountJoin(List<TokenSet> sets) {
        this.sets = sets;
        int words = 1 + sets.stream().flatMapToInt(set -> Arrays.stream(set.tokens())).max().orElse(0);
        int[] frequency = new int[words];
        sets.forEach(set -> Arrays.stream(set.tokens()).forEach(token -> frequency[token]++));
        rows = Arrays.stream(frequency).mapToObj(int[]::new).toArray(int[][]::new);
        weights = Arrays.stream(frequency).mapToObj(int[]::new).toArray(int[][]::new);
        size = new int[words];
    }

    /** Words are small numbers from zero. */
    public static List<SimilarPair> join(List<TokenSet> sets, int[] owner, int perMille) {
        List<SimilarPair> pairs = new ScanCountJoin(sets).pairs(owner, perMille);
        Collections.sort(pairs);
        return pairs;
    }

    private List<SimilarPair> pairs(int[] owner, int perMille) {
        List<SimilarPair> pairs = new ArrayList<>();
        int[] seen = new int[sets.size()];
        int[] touched = new int[sets.size()];
        int[] total = sets.stream().mapToInt(TokenSet::total).toArray();
        for (int row = 0; row < seen.length; row++) {
            int count = count(row, seen, touched);
            for (int at = 0; at < count; at++) {
                int other = touched[at];
                long common = seen[other];
                seen[other] = 0;
                long all = (long) total[row] + total[other] - common;
                if (1000 * common >= perMille * all && (owner[row] < 0 || owner[row] != owner[other])) {
                    pairs.add(new SimilarPair(other, row, common, all));
                }
            }
        }
        return pairs;
    }

    /** Adds up what earlier rows have in common with this one, then adds it to the lists. */
    private int count(int row, int[] seen, int[] touched) {
        TokenSet set = sets.get(row);
        int count = 0;
        for (int at = 0; at < set.tokens().length; at++) {
            int token = set.tokens()[at];
            int weight = set.weights()[at];
            int[] others = rows[token];
            int[] otherWeights = weights[token];
            for (int posting = 0; posting < size[token]; posting++) {
                int other = others[posting];
                if (seen[other] == 0) {
                    touched[count++] = other;
                }
                seen[other] += Math.min(weight, otherWeights[posting]);
            }
            others[size[token]] = row;
            otherWeights[size[token]++] = weight;
        }
        return count;
    }
}
