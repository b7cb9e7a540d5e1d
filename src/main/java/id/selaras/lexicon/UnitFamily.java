package id.selaras.lexicon;

import java.util.List;

/** Units of outputs that count the same sort of thing. A unit stands in one family only. */
public record UnitFamily(String id, Kind kind, List<String> units) {

    /** Column {@code Jenis}: what is counted. */
    public enum Kind {
        /** {@code orang}: persons by any name; their numbers may be compared. */
        PERSONS("orang"),
        /** {@code keluarga}: households by any name; their numbers may be compared. */
        HOUSEHOLDS("keluarga"),
        /** {@code orang waktu}: persons times months or days. */
        PERSON_TIMES("orang waktu"),
        /** {@code kelompok}: groups and institutions. */
        GROUPS("kelompok"),
        /** {@code benda}: what is built or given. */
        THINGS("benda"),
        /** {@code naskah}: papers and data. */
        PAPERS("naskah"),
        /** {@code panjang}. */
        LENGTH("panjang"),
        /** {@code luas}. */
        AREA("luas"),
        /** {@code acara}: how often or how long. */
        EVENTS("acara");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the workbook writes it. */
        public String word() {
            return word;
        }
    }

    public UnitFamily {
        units = List.copyOf(units);
    }
}
