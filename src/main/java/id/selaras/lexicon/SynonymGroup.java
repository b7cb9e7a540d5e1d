package id.selaras.lexicon;

import java.util.List;

/**
 * Words and phrases that mean the same to a coordination meeting.
 *
 * @param word     the one shown to people
 * @param variants the others, as written
 * @param family   groups of one family are related without being the same, such as training and mentoring (column {@code Rumpun});
 *                 several parted by {@code ;}, empty when it has none
 */
public record SynonymGroup(String id, Kind kind, String word, List<String> variants, String family) {

    /** What the words are about (column {@code Jenis}). */
    public enum Kind {
        /** What is done: {@code tindakan}. */
        ACTION("tindakan"),
        /** What it is about: {@code objek}. */
        OBJECT("objek"),
        /** Whom it is for: {@code sasaran}. */
        BENEFICIARIES("sasaran"),
        /** Whom it is for, a group so large that serving it twice says little: {@code sasaran luas}. */
        MANY("sasaran luas"),
        /** For everybody: {@code sasaran umum}. */
        EVERYBODY("sasaran umum"),
        /** None of these: {@code umum}. */
        OTHER("umum");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the workbook writes it. */
        public String word() {
            return word;
        }
    }

    public SynonymGroup {
        variants = List.copyOf(variants);
    }
}
