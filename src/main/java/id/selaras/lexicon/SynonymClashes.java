package id.selaras.lexicon;

import id.selaras.language.Words;
import id.selaras.problem.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words that stand in two groups: what is compared is their stems, so {@code pelatihan} and {@code melatih} are one. */
final class SynonymClashes {

    private final Map<List<String>, Place> taken = new HashMap<>();

    /** Where a word was first listed. */
    private record Place(WordRow row, String word, String at) {
    }

    void take(WordRow row, String word, List<String> variants) {
        take(row, WordColumn.WORD, word);
        variants.forEach(variant -> take(row, WordColumn.SYNONYMS, variant));
    }

    private void take(WordRow row, WordColumn column, String word) {
        Place first = taken.putIfAbsent(Words.of(word).stems(), new Place(row, word, row.place(column)));
        if (first != null && first.row() != row) {
            row.refuse("KAMUS-KATA-GANDA", column, word, Text.of("kata yang hanya ada dalam satu kelompok sinonim",
                    "a word that stands in one group of synonyms only"), Text.format(
                    "Kata dasarnya sama dengan \"%s\" pada %s; hapus salah satu, atau satukan kedua kelompok.",
                    "It has the same stem as \"%s\" at %s; remove one of them, or join the two groups.",
                    first.word(), first.at()));
        }
    }
}
