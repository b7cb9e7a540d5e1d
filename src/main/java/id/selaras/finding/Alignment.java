package id.selaras.finding;

import java.util.Comparator;

/**
 * A sub-activity serves a target.
 *
 * @param subActivity id of the sub-activity
 * @param target      theme code, indicator code, priority-programme code, or the tag as written
 * @param source      the table row, or the row of the reference, that says so: {@code tema-kode.xlsx/Tabel!A14},
 *                    {@code acuan/Pendorong: Angka putus sekolah}, or the cell of the declaration
 */
public record Alignment(String subActivity, String target, Kind kind, Strength strength, Evidence evidence,
                        String source) {

    /** What is served. */
    public enum Kind {
        THEME, INDICATOR, PRIORITY, TAG
    }

    public static final Comparator<Alignment> ORDER = Comparator.comparing(Alignment::strength)
            .thenComparing(Alignment::kind).thenComparing(Alignment::target).thenComparing(Alignment::evidence)
            .thenComparing(Alignment::source);
}
