package id.selaras.decision;

/** What a table decides (property {@code Jenis}). */
public enum TableKind {
    /** Themes a row serves, by code or by text: first pass. */
    TEMA,
    /** Verdict and score of a row, from its alignments: between the passes. */
    PUTUSAN,
    /** Findings: second pass. */
    TEMUAN
}
