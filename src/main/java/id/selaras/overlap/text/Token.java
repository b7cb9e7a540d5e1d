package id.selaras.overlap.text;

import id.selaras.lexicon.SynonymGroup;
import java.util.Set;

/**
 * A word or phrase as it is compared.
 *
 * @param key    equal for words that mean the same: the id of a synonym group, or {@code =} and the stem
 * @param shown  as people read it
 * @param kind   what the synonym table says it is about; {@code OTHER} for words outside the table
 * @param families related tokens have one in common; empty when it has none
 * @param weight how much it distinguishes, in thousandths, 1-1000
 */
public record Token(String key, String shown, SynonymGroup.Kind kind, Set<String> families, int weight) {

    /** True for a word that stands in no synonym group. */
    public boolean plain() {
        return key.charAt(0) == '=';
    }
}
