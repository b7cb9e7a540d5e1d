package id.selaras.overlap.join;

/**
 * Looks for the partners of one set after another among the sets before it, which are not heavier. What it needs for that is made once
 * and used again for each set.
 */
final class Probing {

    private final RankedSets sets;
    private final PrefixIndex index;
    private final Threshold threshold;
    private final int[] owner;
    private final FoundKeys found;
    /** By rank, the first posting whose set is heavy enough for the sets still to come. */
    private final int[] heavyEnough;
    /** By place, the weight seen in common with the set looked at; zero between two sets. */
    private final int[] seen;
    /** The places of which something was seen. */
    private final int[] candidates;
    /** By rank, the weights of the set looked at; zero between two sets. */
    private final int[] mine;

    /** @param owner by place; sets of one owner are no pair, unless it is negative */
    Probing(RankedSets sets, PrefixIndex index, Threshold threshold, int[] owner, FoundKeys found) {
        this.sets = sets;
        this.index = index;
        this.threshold = threshold;
        this.owner = owner;
        this.found = found;
        heavyEnough = index.start.clone();
        seen = new int[sets.size()];
        candidates = new int[sets.size()];
        mine = new int[sets.ranks];
    }

    /** Places must come in ascending order. */
    void probe(int set) {
        int least = threshold.commonWithLighter(sets.total[set]);
        int end = PrefixIndex.prefixEnd(sets, set, least);
        int count = 0;
        for (int at = sets.start[set]; at < end; at++) {
            count = scan(set, at, least, count);
        }
        for (int at = sets.start[set]; at < sets.start[set + 1]; at++) {
            mine[sets.rank[at]] = sets.weight[at];
        }
        for (int at = 0; at < count; at++) {
            if (similar(set, end - 1, candidates[at])) {
                found.add(sets.index[set], sets.index[candidates[at]]);
            }
            seen[candidates[at]] = 0;
        }
        for (int at = sets.start[set]; at < sets.start[set + 1]; at++) {
            mine[sets.rank[at]] = 0;
        }
    }

    /** Counts one word of the prefix; the number of candidates afterwards. */
    private int scan(int set, int at, int least, int candidatesBefore) {
        int rank = sets.rank[at];
        int weight = sets.weight[at];
        int end = index.start[rank + 1];
        int posting = heavyEnough[rank];
        while (posting < end && sets.total[index.place[posting]] < least) {
            posting++;
        }
        heavyEnough[rank] = posting;
        int count = candidatesBefore;
        for (; posting < end && index.place[posting] < set; posting++) {
            int other = index.place[posting];
            int before = seen[other];
            if (before == 0) {
                candidates[count++] = other;
            }
            seen[other] = before + Math.min(weight, index.weight[posting]);
        }
        return count;
    }

    /**
     * Cheap refusals first. What was not seen yet stands behind the prefix that ends with the rarer word: all words up to there are in
     * both prefixes.
     */
    private boolean similar(int set, int last, int other) {
        if (owner[set] >= 0 && owner[set] == owner[other]) {
            return false;
        }
        long both = (long) sets.total[set] + sets.total[other];
        int unseen = sets.rank[last] < index.last[other] ? sets.behind[last] : index.rest[other];
        return threshold.reached(seen[other] + unseen, both) && threshold.reached(common(other), both);
    }

    private int common(int other) {
        int common = 0;
        for (int at = sets.start[other]; at < sets.start[other + 1]; at++) {
            common += Math.min(mine[sets.rank[at]], sets.weight[at]);
        }
        return common;
    }
}
