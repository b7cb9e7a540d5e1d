package id.selaras.twin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.id.IndonesianStemmer;

/** A text cut into lower-case words, with their stems; the twin's own way of cutting. */
record TwinText(List<String> words, List<String> stems) {

    private static final Map<String, TwinText> KNOWN = new ConcurrentHashMap<>();

    static TwinText of(String text) {
        return KNOWN.computeIfAbsent(text, TwinText::cut);
    }

    private static TwinText cut(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (String word : bare.split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
                stems.add(stem(word));
            }
        }
        return new TwinText(List.copyOf(words), List.copyOf(stems));
    }

    private static String stem(String word) {
        char[] room = (word + "   ").toCharArray();
        return new String(room, 0, new IndonesianStemmer().stem(room, word.length(), true));
    }

    String folded() {
        return String.join(" ", words);
    }

    boolean hasPhrase(TwinText phrase, boolean byStem) {
        return !phrase.words.isEmpty() && (byStem ? Collections.indexOfSubList(stems, phrase.stems) >= 0
                : Collections.indexOfSubList(words, phrase.words) >= 0);
    }

    boolean hasAllWords(TwinText phrase, boolean byStem) {
        return byStem ? stems.containsAll(phrase.stems) : words.containsAll(phrase.words);
    }
}
