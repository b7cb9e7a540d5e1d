package id.selaras.overlap.candidate;

import id.selaras.overlap.join.SimilarPair;
import id.selaras.overlap.join.SimilarityJoin;
import id.selaras.overlap.join.TokenSet;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pairs by words: every two rows that reach the declared similarity and can meet in a place. */
final class WordCandidates {

    /** Adds the pairs; returns how many rows the size of buckets left out. */
    int find(List<RowFacts> rows, int perMille, PairSet pairs) {
        Map<TokenSet, List<Integer>> groups = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            TokenSet set = set(rows.get(at), numbers);
            if (set.tokens().length > 0) {
                groups.computeIfAbsent(set, key -> new ArrayList<>()).add(at);
            }
        }
        List<TokenSet> sets = new ArrayList<>(groups.keySet());
        List<List<Integer>> members = new ArrayList<>(groups.values());
        int leftOut = 0;
        for (List<Integer> group : members) {
            if (group.size() > 1) {
                leftOut += meet(rows, group, List.of(), pairs);
            }
        }
        for (SimilarPair pair : SimilarityJoin.join(sets, perMille)) {
            leftOut += meet(rows, members.get(pair.left()), members.get(pair.right()), pairs);
        }
        return leftOut;
    }

    private static TokenSet set(RowFacts row, Map<String, Integer> numbers) {
        Map<Integer, Integer> weights = new TreeMap<>();
        for (Token token : row.everything().values()) {
            weights.put(numbers.computeIfAbsent(token.key(), key -> numbers.size()), token.weight());
        }
        int[] tokens = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new TokenSet(tokens, weights.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** The rows of one or two groups of alike words that work in a common place. */
    private static int meet(List<RowFacts> rows, List<Integer> one, List<Integer> other, PairSet pairs) {
        if (one.size() * Math.max(1, other.size()) <= 4) {
            for (int first : one) {
                for (int second : other.isEmpty() ? one : other) {
                    pairs.add(first, second);
                }
            }
            return 0;
        }
        Map<String, Bucket> places = new TreeMap<>();
        Bucket region = new Bucket();
        for (List<Integer> group : List.of(one, other)) {
            for (int at : group) {
                RowFacts row = rows.get(at);
                row.places().districts().forEach(district -> places.computeIfAbsent(district, name -> new Bucket()).exact(at));
                row.places().villages().stream().filter(village -> village.startsWith("?"))
                        .forEach(village -> places.computeIfAbsent(village, name -> new Bucket()).exact(at));
                if (row.places().wide() || !row.places().known()) {
                    region.wide(at);
                } else {
                    region.exact(at);
                }
            }
        }
        places.values().forEach(bucket -> bucket.pairs(pairs));
        region.widePairs(pairs);
        return places.values().stream().mapToInt(Bucket::leftOut).sum();
    }
}
