package id.selaras.lexicon;

import java.util.List;

/** Words that tell two otherwise alike activities apart for a good reason: a school level, a phase of one construction. */
public record Distinction(String id, Kind kind, String name, List<String> words) {

    /** Column {@code Jenis}. */
    public enum Kind {
        /** {@code jenjang}. */
        SCHOOL_LEVEL("jenjang"),
        /** {@code fasilitas kesehatan}: a puskesmas and a hospital are different houses. */
        HEALTH_FACILITY("fasilitas kesehatan"),
        /** {@code kelompok umur}. */
        AGE("kelompok umur"),
        /** {@code status}: public or private. */
        STATUS("status"),
        /** {@code tahap}: what comes before, beside or after a construction, such as its design or its supervision. */
        PHASE("tahap"),
        /** {@code tahap fisik}: the construction itself. */
        WORKS("tahap fisik"),
        /** {@code urutan tahap}: first, second phase. */
        PHASE_NUMBER("urutan tahap"),
        /** {@code dana terikat}: money that may be spent on its own purpose only, by the words of its source. */
        TIED_FUND("dana terikat");

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
