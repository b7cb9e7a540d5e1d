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

/**
 * What rows have in common, in a few words.
 *
 * @param words   as people read them
 * @param outcome true when it is a listed outcome, not words the rows happen to share
 */
record Naming(String words, boolean outcome) {

    private static final int MOST = 2;
    private static final String NOTHING = "kegiatan yang berkaitan";

    /** The outcome at least half of the rows serve; else up to two words that two rows or more use for whom and for what. */
    static Naming of(List<RowFacts> rows) {
        Map<String, Integer> outcomes = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (RowFacts row : rows) {
            row.concepts().stream().map(Concept::name).forEach(name -> outcomes.merge(name, 1, Integer::sum));
            Map<String, Token> said = new LinkedHashMap<>(row.beneficiaries());
            said.putAll(row.subject());
            said.values().forEach(token -> words.merge(token.shown(), 1, Integer::sum));
        }
        String outcome = best(outcomes, 1);
        if (!outcome.isEmpty() && 2 * outcomes.get(outcome) >= rows.size()) {
            return new Naming(outcome, true);
        }
        words.values().removeIf(times -> times < 2);
        String shared = best(words, MOST);
        return new Naming(shared.isEmpty() ? NOTHING : shared, false);
    }

    private static String best(Map<String, Integer> counted, int most) {
        return counted.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(most).map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }
}
