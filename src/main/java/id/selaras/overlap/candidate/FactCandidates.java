package id.selaras.overlap.candidate;

import id.selaras.lexicon.SynonymGroup;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs by facts: rows that can meet in a place and share a listed object, outcome or group of people, or two of what is done, what it
 * is about and whom it is for; in one village every two rows. Their words need not be alike.
 */
final class FactCandidates {

    /** A plain word must distinguish at least this much to stand for what a row is about. */
    private static final int TELLING = 500;

    /** So few rows of one village are compared each with each. */
    private static final int SMALL_VILLAGE = 60;

    private final Map<String, Bucket> local = new HashMap<>();
    private final Map<String, Bucket> regional = new HashMap<>();
    private final Map<String, List<Integer>> villages = new HashMap<>();

    /** Adds the pairs; returns how many rows the size of buckets left out. */
    int find(List<RowFacts> rows, PairSet pairs) {
        for (int at = 0; at < rows.size(); at++) {
            RowFacts row = rows.get(at);
            boolean everywhere = row.places().wide() || !row.places().known();
            for (String village : row.places().villages()) {
                villages.computeIfAbsent(village, name -> new ArrayList<>()).add(at);
            }
            for (String key : keys(row)) {
                for (String district : row.places().districts()) {
                    local.computeIfAbsent(district + '|' + key, name -> new Bucket()).exact(at);
                }
                Bucket region = regional.computeIfAbsent(key, name -> new Bucket());
                if (everywhere) {
                    region.wide(at);
                } else {
                    region.exact(at);
                }
            }
        }
        for (List<Integer> village : villages.values()) {
            if (village.size() <= SMALL_VILLAGE) {
                village.forEach(one -> village.forEach(other -> pairs.add(one, other)));
            }
        }
        local.values().forEach(bucket -> bucket.pairs(pairs));
        regional.values().forEach(bucket -> bucket.widePairs(pairs));
        return local.values().stream().mapToInt(Bucket::leftOut).sum();
    }

    private static Set<String> keys(RowFacts row) {
        Set<String> keys = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (Token token : row.subject().values()) {
            if (token.kind() == SynonymGroup.Kind.OBJECT) {
                keys.add(token.key());
                token.families().forEach(family -> row.actions().keySet().forEach(action -> keys.add(action + '|' + family)));
            }
            if (token.weight() >= TELLING) {
                words.add(token.key());
            }
        }
        row.concepts().forEach(concept -> keys.add(concept.id()));
        row.roles().forEach(role -> keys.add("p" + role));
        boolean pays = !row.roles().isEmpty();
        for (Token whom : row.beneficiaries().values()) {
            if (whom.kind() == SynonymGroup.Kind.BENEFICIARIES) {
                keys.add(whom.key());
            }
            if (pays) {
                keys.add("p|" + whom.key());
            }
            row.actions().keySet().forEach(action -> keys.add(action + '|' + whom.key()));
            words.forEach(word -> keys.add(word + '|' + whom.key()));
        }
        for (int first = 0; first < words.size(); first++) {
            for (String action : row.actions().keySet()) {
                keys.add(action + '|' + words.get(first));
            }
            for (int second = first + 1; second < words.size(); second++) {
                keys.add(smaller(words.get(first), words.get(second)));
            }
        }
        return keys;
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) < 0 ? one + '|' + other : other + '|' + one;
    }
}
