package id.selaras.overlap.join;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The sets in the order they are compared in: light ones first, the words of each from rare to frequent, all in flat arrays. A set is
 * called by its place in this order, a word by its rank. Which of two equally rare words comes first does not matter for the answer.
 */
final class RankedSets {

    /** Index of the set in the list it came from, by place. */
    final int[] index;
    /** By place. */
    final int[] total;
    /** Where the words of the set at a place begin; one more than there are sets. */
    final int[] start;
    final int[] rank;
    final int[] weight;
    /** Weight of the words behind this one in its set. */
    final int[] behind;
    final int ranks;

    RankedSets(List<TokenSet> sets) {
        int[] totals = sets.stream().mapToInt(TokenSet::total).toArray();
        index = IntStream.range(0, totals.length).filter(set -> totals[set] > 0).boxed()
                .sorted(Comparator.comparingInt(set -> totals[set])).mapToInt(Integer::intValue).toArray();
        total = Arrays.stream(index).map(set -> totals[set]).toArray();
        start = new int[index.length + 1];
        for (int place = 0; place < index.length; place++) {
            start[place + 1] = Math.addExact(start[place], sets.get(index[place]).tokens().length);
        }
        Map<Integer, Integer> rankOf = ranks(sets);
        ranks = rankOf.size();
        rank = new int[start[index.length]];
        weight = new int[rank.length];
        behind = new int[rank.length];
        for (int place = 0; place < index.length; place++) {
            write(place, sets.get(index[place]), rankOf);
        }
    }

    int size() {
        return index.length;
    }

    private void write(int place, TokenSet set, Map<Integer, Integer> rankOf) {
        long[] words = new long[set.tokens().length];
        for (int at = 0; at < words.length; at++) {
            words[at] = (long) rankOf.get(set.tokens()[at]) << 32 | set.weights()[at];
        }
        Arrays.sort(words);
        int rest = total[place];
        for (int at = 0; at < words.length; at++) {
            int slot = start[place] + at;
            rank[slot] = (int) (words[at] >>> 32);
            weight[slot] = (int) words[at];
            rest -= weight[slot];
            behind[slot] = rest;
        }
    }

    private static Map<Integer, Integer> ranks(List<TokenSet> sets) {
        Map<Integer, Integer> frequency = new HashMap<>();
        for (TokenSet set : sets) {
            for (int token : set.tokens()) {
                frequency.merge(token, 1, Integer::sum);
            }
        }
        Integer[] tokens = frequency.keySet().toArray(Integer[]::new);
        Arrays.sort(tokens, Comparator.<Integer>comparingInt(frequency::get).thenComparing(Comparator.naturalOrder()));
        Map<Integer, Integer> ranks = new HashMap<>(tokens.length * 2);
        for (int at = 0; at < tokens.length; at++) {
            ranks.put(tokens[at], at);
        }
        return ranks;
    }
}
