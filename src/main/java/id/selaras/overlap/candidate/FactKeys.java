package id.selaras.overlap.candidate;

import id.selaras.lexicon.Concept;
import id.selaras.lexicon.SynonymGroup;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What brings rows together: a listed object, outcome, role or group of people, or two of what is done, what it is about, whom it is
 * for and, for large groups, what is counted. Keys are numbers from zero.
 */
final class FactKeys {

    /** A plain word must distinguish at least this much to stand for what a row is about. */
    private static final int TELLING = 500;

    /** In place of the first word: the key is one thing alone. */
    private static final int WORD = -1;
    private static final int CONCEPT = -2;
    private static final int ROLE = -3;
    /** Below this: families of objects, beside what is done. */
    private static final int FAMILIES = -10;
    /** With a group of people: a row that pays a role for them, whichever role. */
    private static final int PAYS = -4;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> concepts = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final Numbers keys = new Numbers();
    private final int[][] byRow;

    FactKeys(List<RowFacts> rows) {
        byRow = new int[rows.size()][];
        for (int at = 0; at < byRow.length; at++) {
            byRow[at] = keys(rows.get(at)).stream().mapToInt(keys::of).distinct().toArray();
        }
    }

    /** Each key of a row once. */
    int[] of(int row) {
        return byRow[row];
    }

    /** How many rows have each key. */
    int[] frequencies() {
        int[] frequencies = new int[keys.size()];
        for (int[] keysOfRow : byRow) {
            for (int key : keysOfRow) {
                frequencies[key]++;
            }
        }
        return frequencies;
    }

    private List<Long> keys(RowFacts row) {
        List<Long> found = new ArrayList<>();
        List<String> telling = new ArrayList<>();
        int[] done = row.actions().keySet().stream().mapToInt(this::word).toArray();
        for (Token token : row.subject().values()) {
            if (token.kind() == SynonymGroup.Kind.OBJECT) {
                found.add(Numbers.pack(WORD, word(token.key())));
                token.families().forEach(family -> both(found, done, FAMILIES - number(families, family)));
            }
            if (token.weight() >= TELLING) {
                telling.add(token.key());
            }
        }
        for (Concept concept : row.concepts()) {
            found.add(Numbers.pack(CONCEPT, number(concepts, concept.id())));
        }
        for (String role : row.roles()) {
            found.add(Numbers.pack(ROLE, number(roles, role)));
        }
        // in the order of the alphabet, so that two words are one key whichever row names them
        telling.sort(null);
        int[] about = telling.stream().mapToInt(this::word).toArray();
        int[] counted = row.units().stream().filter(unit -> unit.startsWith("#")).mapToInt(this::word).toArray();
        for (Token token : row.beneficiaries().values()) {
            int whom = word(token.key());
            if (token.kind() == SynonymGroup.Kind.BENEFICIARIES) {
                found.add(Numbers.pack(WORD, whom));
            }
            if (token.kind() == SynonymGroup.Kind.MANY) {
                // a large group is met everywhere: it brings together what is counted alike
                both(found, counted, whom);
            }
            if (!row.roles().isEmpty()) {
                found.add(Numbers.pack(PAYS, whom));
            }
            both(found, done, whom);
            both(found, about, whom);
        }
        for (int first = 0; first < about.length; first++) {
            both(found, done, about[first]);
            for (int second = first + 1; second < about.length; second++) {
                found.add(Numbers.pack(about[first], about[second]));
            }
        }
        return found;
    }

    private static void both(List<Long> found, int[] firsts, int second) {
        for (int first : firsts) {
            found.add(Numbers.pack(first, second));
        }
    }

    private int word(String key) {
        return number(words, key);
    }

    private static int number(Map<String, Integer> numbers, String key) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = numbers.size();
            numbers.put(key, known);
        }
        return known;
    }
}
