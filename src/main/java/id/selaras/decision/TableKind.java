package id.selaras.decision;

/** What a table decides (property {@code Jenis}). */
public enum TableKind {
    /** Themes a row serves, by code or by text: first pass. */
    TEMA,
    /** Verdict and score of a row, from its alignments: between the passes. */
    PUTUSAN,
    /** Class of a pair of rows of different agencies, from its field evidence: before the second pass. */
    KELAS,
    /** Groups of spending a budget line belongs to: before anything is measured about money. */
    GOLONGAN,
    /** Findings: second pass. */
    TEMUAN
}
