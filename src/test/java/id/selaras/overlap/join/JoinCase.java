package id.selaras.overlap.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sets to join, made from a seed: few or many words, used evenly or mostly the same few; weights all equal, small, up to 1000 or up to
 * millions; copies of earlier sets, whole or with a word changed; empty sets; few or many owners.
 */
record JoinCase(List<TokenSet> sets, int[] owner, int perMille) {

    static JoinCase of(long seed) {
        Random random = new Random(seed);
        int vocabulary = 2 + random.nextInt(random.nextBoolean() ? 12 : 300);
        double skew = 1 + 3 * random.nextDouble();
        int heaviest = List.of(1, 3, 10, 1000, 20_000_000).get(random.nextInt(5));
        int longest = 1 + random.nextInt(12);
        int copies = random.nextInt(60);
        int owners = 1 + random.nextInt(6);
        List<TokenSet> sets = new ArrayList<>();
        for (int size = random.nextInt(45); size > 0; size--) {
            SortedMap<Integer, Integer> words = new TreeMap<>();
            boolean copy = !sets.isEmpty() && random.nextInt(100) < copies;
            if (copy) {
                TokenSet old = sets.get(random.nextInt(sets.size()));
                for (int at = 0; at < old.tokens().length; at++) {
                    words.put(old.tokens()[at], old.weights()[at]);
                }
            }
            int added = copy ? random.nextInt(3) : random.nextInt(longest + 1);
            for (int word = 0; word < added; word++) {
                words.put((int) (vocabulary * Math.pow(random.nextDouble(), skew)), 1 + random.nextInt(heaviest));
            }
            if (copy && random.nextInt(3) == 0 && !words.isEmpty()) {
                words.remove(words.firstKey());
            }
            sets.add(set(words));
        }
        int[] owner = random.ints(sets.size(), -1, owners).toArray();
        return new JoinCase(sets, owner, threshold(sets, random));
    }

    static TokenSet set(SortedMap<Integer, Integer> words) {
        return new TokenSet(words.keySet().stream().mapToInt(Integer::intValue).toArray(),
                words.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** Often just what two of the sets have: a pair at the very threshold counts. */
    private static int threshold(List<TokenSet> sets, Random random) {
        List<SimilarPair> pairs = BruteForceJoin.join(sets, random.ints(sets.size(), -1, 0).toArray(), 200);
        if (pairs.isEmpty() || random.nextInt(3) == 0) {
            return 200 + random.nextInt(801);
        }
        SimilarPair pair = pairs.get(random.nextInt(pairs.size()));
        return (int) Math.min(1000, 1000 * pair.common() / pair.all() + random.nextInt(2));
    }

    List<SimilarPair> joined() {
        return SimilarityJoin.join(sets, owner, perMille);
    }

    List<SimilarPair> expected() {
        return BruteForceJoin.join(sets, owner, perMille);
    }
}
