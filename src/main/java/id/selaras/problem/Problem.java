package id.selaras.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing wrong with an input.
 *
 * @param code       stable and searchable, such as {@code BACA-TANPA-KODE}
 * @param severity   BLOK: the file cannot be used; TINGGI: a value could not be read; SEDANG: read with care; INFO: said for completeness
 * @param file       the sender's file name, without any folder
 * @param where      the cell, row or sheet; null when the file as a whole is meant
 * @param found      what stands there, quoted from the file
 * @param expected   what should stand there, Indonesian first, English beside it
 * @param suggestion what to do about it
 */
public record Problem(String code, Severity severity, String file, CellRef where, String found, String expected,
                      Text suggestion) {

    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::file)
            .thenComparing(Problem::where, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::code).thenComparing(Problem::found);

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(suggestion, "suggestion");
    }

    /** File and cell in one text, such as {@code renja.xlsx, Renja!H12}. */
    public String place() {
        return where == null ? file : file + ", " + where;
    }
}
