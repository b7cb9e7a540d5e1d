package id.selaras.intake.rka;

/** What a row of the form was taken for. */
public enum RkaRow {
    /** Title, and labels of the form's head. */
    HEAD,
    /** Program or activity. */
    UPPER,
    SUB_ACTIVITY,
    /** A label of a sub-activity's block, or a further row of it or of a line. */
    CONTINUATION,
    /** Headings of a table, and their numbering. */
    HEADER,
    LINE,
    /** The sum of an account, or of a sub-activity. */
    TOTAL,
    /** {@code [#]} and {@code [-]}: a title over lines. */
    GROUP,
    BLANK
}
