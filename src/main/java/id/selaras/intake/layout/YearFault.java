package id.selaras.intake.layout;

/**
 * What is wrong with the year columns of a header.
 *
 * @param column the column at fault; for a missing year the column of the year before it
 * @param year   the year; 0 where the fault is that there is none
 * @param money  true for a column of money, false for one of targets
 * @param taken  for a second column of a year the one that is read; else 0
 */
public record YearFault(Kind kind, int column, int year, boolean money, int taken) {

    /** The kinds of fault. */
    public enum Kind {
        /** A second column for a year. */
        TWICE,
        /** A target or an amount without a year. */
        WITHOUT_YEAR,
        /** A year between others has no column. */
        MISSING
    }
}
