package id.selaras.overlap.join;

/**
 * For each word, by rank, the sets that have it in their prefix, light sets first.
 *
 * <p>The prefix of a set are its rarest words, just so many that the words behind them weigh less than what must be common. Two similar
 * sets then share a word of both prefixes (Chaudhuri, Ganti, Kaushik: A Primitive Operator for Similarity Joins in Data Cleaning, ICDE
 * 2006, there with weights as well). An indexed set is only ever asked for by one at least as heavy, so its prefix may be shorter than
 * that of the set that asks (Bayardo, Ma, Srikant: Scaling Up All Pairs Similarity Search, WWW 2007; Xiao, Wang, Lin, Yu: Efficient
 * Similarity Joins for Near Duplicate Detection, WWW 2008).
 */
final class PrefixIndex {

    /** Where the postings of a rank begin; one more than there are ranks. */
    final int[] start;
    /** Place of the set, by posting. */
    final int[] place;
    /** Weight of the word in that set, by posting. */
    final int[] weight;
    /** Rank of the last word in the prefix, by place. */
    final int[] last;
    /** Weight of the words behind the prefix, by place. */
    final int[] rest;

    PrefixIndex(RankedSets sets, Threshold threshold) {
        start = new int[sets.ranks + 1];
        last = new int[sets.size()];
        rest = new int[sets.size()];
        int[] end = new int[sets.size()];
        for (int set = 0; set < end.length; set++) {
            end[set] = prefixEnd(sets, set, threshold.commonWithHeavier(sets.total[set]));
            last[set] = sets.rank[end[set] - 1];
            rest[set] = sets.behind[end[set] - 1];
            for (int at = sets.start[set]; at < end[set]; at++) {
                start[sets.rank[at] + 1]++;
            }
        }
        for (int rank = 0; rank < sets.ranks; rank++) {
            start[rank + 1] += start[rank];
        }
        place = new int[start[sets.ranks]];
        weight = new int[place.length];
        fill(sets, end);
    }

    private void fill(RankedSets sets, int[] end) {
        int[] next = start.clone();
        for (int set = 0; set < end.length; set++) {
            for (int at = sets.start[set]; at < end[set]; at++) {
                int posting = next[sets.rank[at]]++;
                place[posting] = set;
                weight[posting] = sets.weight[at];
            }
        }
    }

    /** The slot behind the prefix of a set that must have {@code common}, at least 1, in common with another. */
    static int prefixEnd(RankedSets sets, int set, int common) {
        int end = sets.start[set];
        int rest = sets.total[set];
        while (rest >= common) {
            rest = sets.behind[end++];
        }
        return end;
    }
}
