package id.selaras.lexicon;

import java.util.List;

/**
 * Words and phrases that mean the same to a coordination meeting.
 *
 * @param word     the one shown to people
 * @param variants the others, as written
 */
public record SynonymGroup(String id, Kind kind, String word, List<String> variants) {

    /** What the words are about (column {@code Jenis}). */
    public enum Kind {
        /** What is done: {@code tindakan}. */
        ACTION("tindakan"),
        /** What it is about: {@code objek}. */
        OBJECT("objek"),
        /** Whom it is for: {@code sasaran}. */
        BENEFICIARIES("sasaran"),
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
