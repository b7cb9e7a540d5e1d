package id.selaras.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.analysis.id.IndonesianStemmer;

/** Stems of Indonesian words, remembered: the vocabulary of plans is small. */
final class Stems {

    private static final int REMEMBERED = 100_000;
    private static final ConcurrentMap<String, String> KNOWN = new ConcurrentHashMap<>();

    private Stems() {
    }

    static String of(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        // the stemmer shortens in place and may look one letter beyond the end
        char[] letters = new char[word.length() + 1];
        word.getChars(0, word.length(), letters, 0);
        String stem = new String(letters, 0, new IndonesianStemmer().stem(letters, word.length(), true));
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(word, stem);
        }
        return stem;
    }
}
