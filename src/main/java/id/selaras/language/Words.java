package id.selaras.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text as a row of folded words and their stems, ready for word-wise matching. */
public final class Words {

    public static final Words NONE = new Words(new String[0], new String[0]);

    private final String[] words;
    private final String[] stems;

    /** Made when first asked for: most texts are never searched, the others many times. */
    private Set<String> wordSet;
    private Set<String> stemSet;

    private Words(String[] words, String[] stems) {
        this.words = words;
        this.stems = stems;
    }

    public static Words of(String text) {
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return NONE;
        }
        String[] words = folded.split(" ");
        String[] stems = new String[words.length];
        for (int at = 0; at < words.length; at++) {
            stems[at] = Stems.of(words[at]);
        }
        return new Words(words, stems);
    }

    /** True when the stems of {@code phrase} stand here one after another. An empty phrase is nowhere. */
    public boolean containStems(Words phrase) {
        return phrase.stems.length > 0 && stemSet().contains(phrase.stems[0]) && contains(stems, phrase.stems);
    }

    /** True when the very words of {@code phrase} stand here one after another. */
    public boolean containExactly(Words phrase) {
        return phrase.words.length > 0 && wordSet().contains(phrase.words[0]) && contains(words, phrase.words);
    }

    public List<String> words() {
        return Collections.unmodifiableList(Arrays.asList(words));
    }

    public List<String> stems() {
        return Collections.unmodifiableList(Arrays.asList(stems));
    }

    /** Each stem once, not to be changed. */
    public Set<String> stemSet() {
        Set<String> set = stemSet;
        if (set == null) {
            set = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(stems)));
            stemSet = set;
        }
        return set;
    }

    private Set<String> wordSet() {
        Set<String> set = wordSet;
        if (set == null) {
            set = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(words)));
            wordSet = set;
        }
        return set;
    }

    private static boolean contains(String[] all, String[] part) {
        for (int start = 0; start + part.length <= all.length; start++) {
            int at = 0;
            while (at < part.length && all[start + at].equals(part[at])) {
                at++;
            }
            if (at == part.length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
