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
 * Pairs by facts: rows that can meet in a place and agree in two of three things: what is done, what it is about, whom it is for.
 * Their words need not be alike.
 */
final class FactCandidates {

    /** A plain word must distinguish at least this much to stand for what a row is about. */
    private static final int TELLING = 500;

    private final Map<String, Bucket> local = new HashMap<>();
    private final Map<String, Bucket> regional = new HashMap<>();

    /** Adds the pairs; returns how many rows the size of buckets left out. */
    int find(List<RowFacts> rows, PairSet pairs) {
        for (int at = 0; at < rows.size(); at++) {
            RowFacts row = rows.get(at);
            boolean everywhere = row.places().wide() || !row.places().known();
            Set<String> districts = places(row);
            for (String key : keys(row)) {
                for (String district : districts) {
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
        local.values().forEach(bucket -> bucket.pairs(pairs));
        regional.values().forEach(bucket -> bucket.widePairs(pairs));
        return local.values().stream().mapToInt(Bucket::leftOut).sum();
    }

    private static Set<String> places(RowFacts row) {
        Set<String> places = new TreeSet<>(row.places().districts());
        row.places().villages().stream().filter(village -> village.startsWith("?/")).forEach(places::add);
        return places;
    }

    private static List<String> keys(RowFacts row) {
        List<String> keys = new ArrayList<>();
        List<String> about = new ArrayList<>();
        for (Token token : row.subject().values()) {
            if (token.kind() == SynonymGroup.Kind.OBJECT || token.plain() && token.weight() >= TELLING) {
                about.add(token.key());
            }
        }
        row.concepts().forEach(concept -> about.add(concept.id()));
        for (String action : row.actions().keySet()) {
            about.forEach(object -> keys.add("t" + action + '|' + object));
            row.beneficiaries().keySet().forEach(whom -> keys.add("s" + action + '|' + whom));
        }
        for (String object : about) {
            row.beneficiaries().keySet().forEach(whom -> keys.add("o" + object + '|' + whom));
        }
        for (int first = 0; first < about.size(); first++) {
            for (int second = first + 1; second < about.size(); second++) {
                keys.add("d" + smaller(about.get(first), about.get(second)));
            }
        }
        row.roles().forEach(role -> keys.add("p" + role));
        return keys;
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) < 0 ? one + '|' + other : other + '|' + one;
    }
}
