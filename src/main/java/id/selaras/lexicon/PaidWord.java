package id.selaras.lexicon;

import java.util.List;

/** A role in the field that is paid, or words that say persons are paid. */
public record PaidWord(String id, Kind kind, String name, List<String> words) {

    /** Column {@code Jenis}. */
    public enum Kind {
        /** {@code peran}: who is paid. */
        ROLE("peran"),
        /** {@code bayaran}: that somebody is paid. */
        PAYMENT("bayaran");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the workbook writes it. */
        public String word() {
            return word;
        }
    }

    public PaidWord {
        words = List.copyOf(words);
    }
}
