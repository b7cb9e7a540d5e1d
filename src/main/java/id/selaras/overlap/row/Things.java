package id.selaras.overlap.row;

import id.selaras.lexicon.SynonymGroup;
import id.selaras.overlap.text.Token;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The listed objects among words, with the families they belong to.
 *
 * @param byKey in the order of their keys
 */
public record Things(Map<String, Token> byKey, Set<String> families) {

    public Things {
        byKey = Collections.unmodifiableMap(byKey);
        families = Collections.unmodifiableSet(families);
    }

    public static Things among(Map<String, Token> words) {
        Map<String, Token> things = new TreeMap<>();
        Set<String> families = new TreeSet<>();
        words.forEach((key, token) -> {
            if (token.kind() == SynonymGroup.Kind.OBJECT) {
                things.put(key, token);
                families.addAll(token.families());
            }
        });
        return new Things(things, families);
    }

    /** True when some of each are of one family. */
    public boolean related(Things others) {
        return !Collections.disjoint(families, others.families);
    }
}
