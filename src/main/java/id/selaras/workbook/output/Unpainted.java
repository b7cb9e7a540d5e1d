package id.selaras.workbook.output;

/** Why nothing is written into a copy of the sender's own workbook. */
public enum Unpainted {
    /** More cells than can be held in memory. */
    TOO_LARGE,
    /** Excel 97-2003 (.xls): only .xlsx is written. */
    OLD_FORMAT,
    /** The library for painting does not understand some part of it. */
    ODDLY_BUILT,
    /** It holds the rows of several agencies, and this answer is for one of them. */
    SEVERAL_AGENCIES
}
