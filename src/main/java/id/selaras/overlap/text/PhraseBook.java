package id.selaras.overlap.text;

import id.selaras.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their stems or by their very words, the longest first. */
final class PhraseBook<T> {

    /** A phrase that stands at a place: what it means and how many words it takes. */
    record Hit<T>(T meaning, int length) {
    }

    private record Entry<T>(List<String> stems, T meaning) {
    }

    private final boolean exact;

    /** @param exact true to compare the very words: where the stem of a person is that of what the person does */
    PhraseBook(boolean exact) {
        this.exact = exact;
    }

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** A phrase without letters is nowhere; the first meaning given to a phrase stays. */
    void add(String phrase, T meaning) {
        List<String> stems = List.copyOf(keys(Words.of(phrase)));
        if (stems.isEmpty()) {
            return;
        }
        List<Entry<T>> entries = byFirst.computeIfAbsent(stems.get(0), stem -> new ArrayList<>());
        if (entries.stream().noneMatch(entry -> entry.stems.equals(stems))) {
            entries.add(new Entry<>(stems, meaning));
            entries.sort(Comparator.comparingInt((Entry<T> entry) -> entry.stems.size()).reversed());
        }
    }

    private List<String> keys(Words text) {
        return exact ? text.words() : text.stems();
    }

    /** What one word means alone; null when it is not listed. */
    T meaning(String stem) {
        for (Entry<T> entry : byFirst.getOrDefault(stem, List.of())) {
            if (entry.stems.size() == 1) {
                return entry.meaning;
            }
        }
        return null;
    }

    /** The longest phrase that begins at a place; null when none does. */
    Hit<T> at(Words text, int place) {
        return at(keys(text), place, Integer.MAX_VALUE);
    }

    /** The same among phrases of so many words at most. */
    private Hit<T> at(List<String> stems, int place, int most) {
        for (Entry<T> entry : byFirst.getOrDefault(stems.get(place), List.of())) {
            int end = place + entry.stems.size();
            if (entry.stems.size() <= most && end <= stems.size() && goesOn(entry.stems, stems, place)) {
                return new Hit<>(entry.meaning, entry.stems.size());
            }
        }
        return null;
    }

    /** The first word agrees already: it is what the phrase is filed under. */
    private static boolean goesOn(List<String> phrase, List<String> stems, int place) {
        for (int at = 1; at < phrase.size(); at++) {
            if (!phrase.get(at).equals(stems.get(place + at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The longest phrase that begins at a place, unless a longer one begins inside it: in "pengurus koperasi desa merah putih" the
     * name of the cooperative counts, not its board.
     */
    Hit<T> longest(Words text, int place) {
        Hit<T> hit = at(text, place);
        for (int inside = 1; hit != null && inside < hit.length; inside++) {
            Hit<T> later = at(text, place + inside);
            if (later != null && later.length > hit.length) {
                return at(keys(text), place, inside);
            }
        }
        return hit;
    }

    /** Every phrase found anywhere, each place counted once by its longest phrase. */
    List<T> in(Words text) {
        List<T> found = new ArrayList<>();
        List<String> stems = keys(text);
        for (int place = 0; place < stems.size(); place++) {
            Hit<T> hit = at(stems, place, Integer.MAX_VALUE);
            if (hit != null && !found.contains(hit.meaning)) {
                found.add(hit.meaning);
            }
        }
        return found;
    }
}
