package id.selaras.overlap.outcome;

import id.selaras.lexicon.Concept;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What rows have in common, in a few words. */
final class Naming {

    private static final int WORDS = 2;

    private Naming() {
    }

    /** The outcome at least half of the rows serve; else the two words most of them use for whom and for what. */
    static String of(List<RowFacts> rows) {
        Map<String, Integer> outcomes = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (RowFacts row : rows) {
            row.concepts().stream().map(Concept::name).forEach(name -> outcomes.merge(name, 1, Integer::sum));
            Map<String, Token> said = new LinkedHashMap<>(row.beneficiaries());
            said.putAll(row.subject());
            said.values().forEach(token -> words.merge(token.shown(), 1, Integer::sum));
        }
        String outcome = best(outcomes, 1);
        return !outcome.isEmpty() && 2 * outcomes.get(outcome) >= rows.size() ? outcome : best(words, WORDS);
    }

    private static String best(Map<String, Integer> counted, int most) {
        return counted.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(most).map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }
}
