package id.selaras.overlap.join;

import java.util.Arrays;
import java.util.List;

/**
 * Every pair of sets whose similarity reaches a threshold, by prefixes and counting: a set is compared only with those that share one
 * of its rare words. Exact; the answer does not depend on the order of the sets beyond their indices.
 */
public final class SimilarityJoin {

    private static final int NOBODY = -1;

    private SimilarityJoin() {
    }

    /**
     * All pairs with {@code 1000 * common >= perMille * all}, sorted. Empty sets are in no pair. The sets should be distinct: identical
     * ones are all pairs of each other, and whoever has many groups them first ({@link DistinctSets}).
     *
     * @param perMille 1-1000
     * @return unmodifiable, eight bytes a pair
     */
    public static List<SimilarPair> join(List<TokenSet> sets, int perMille) {
        int[] nobody = new int[sets.size()];
        Arrays.fill(nobody, NOBODY);
        return join(sets, nobody, perMille);
    }

    /**
     * The same without pairs of one owner.
     *
     * @param owner of each set; a negative number is a set that several own, or nobody: it may be paired with all
     */
    public static List<SimilarPair> join(List<TokenSet> sets, int[] owner, int perMille) {
        if (owner.length != sets.size()) {
            throw new IllegalArgumentException("one owner for each set");
        }
        List<TokenSet> kept = List.copyOf(sets);
        Threshold threshold = new Threshold(perMille);
        RankedSets ranked = new RankedSets(kept);
        PrefixIndex index = new PrefixIndex(ranked, threshold);
        int[] ownerByPlace = Arrays.stream(ranked.index).map(set -> owner[set]).toArray();
        FoundKeys found = new FoundKeys();
        Probing probing = new Probing(ranked, index, threshold, ownerByPlace, found);
        for (int place = 0; place < ranked.size(); place++) {
            probing.probe(place);
        }
        return new SimilarPairs(kept, found.sorted());
    }
}
