package id.selaras.intake;

/** What a non-blank row of a plan sheet was taken for. Each row has exactly one kind. */
public enum RowKind {
    /** Above the header. */
    LETTERHEAD,
    /** Header, its repetition on a later page, or the numbering 1, 2, 3 below it. */
    HEADER,
    /** The title of an agency's section. */
    TITLE,
    SUB_ACTIVITY,
    /** A further row of the sub-activity or upper row above it. */
    CONTINUATION,
    /** Urusan, bidang urusan, program or kegiatan. */
    UPPER,
    /** A goal or objective of the agency, or a further row of one. */
    GOAL,
    TOTAL,
    /** Nothing but placeholders. */
    BLANK,
    /** Not read; the reason stands in the notes of the file. */
    SKIPPED
}
