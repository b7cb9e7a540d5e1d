package id.selaras.lexicon;

import java.util.List;

/** Words that tell two otherwise alike activities apart for a good reason: a school level, a phase of one construction. */
public record Distinction(String id, Kind kind, String name, List<String> words) {

    /** Column {@code Jenis}. */
    public enum Kind {
        /** {@code jenjang}. */
        SCHOOL_LEVEL("jenjang"),
        /** {@code tahap}: planning, building, supervision. */
        PHASE("tahap"),
        /** {@code urutan tahap}: tahap I, tahap II of one work. */
        PART("urutan tahap");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the workbook writes it. */
        public String word() {
            return word;
        }
    }

    public Distinction {
        words = List.copyOf(words);
    }
}
