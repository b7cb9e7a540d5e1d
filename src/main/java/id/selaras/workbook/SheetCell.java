package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A non-blank cell as it stands in the file.
 *
 * @param kind    what the cell holds
 * @param text    TEXT: the text as it stands, line breaks kept; NUMBER: plain decimal notation of the value as a person
 *                would type it (a float such as 64.64999999999999 becomes 64.65); DATE: ISO; BOOLEAN: TRUE or FALSE;
 *                ERROR: {@code #REF!}; NO_VALUE: the formula text
 * @param number  the value for NUMBER, exact to 15 significant digits; null otherwise
 * @param date    the value for DATE; null otherwise
 * @param percent true when a NUMBER is formatted as a percentage: 0.85 is shown to the user as 85 %
 * @param formula true when a formula stands behind the value
 */
public record SheetCell(CellRef at, Kind kind, String text, BigDecimal number, LocalDate date, boolean percent,
                        boolean formula) {

    /** What a cell holds. */
    public enum Kind {
        TEXT, NUMBER, DATE, BOOLEAN, ERROR,
        /** A formula that was saved without its computed value: never to be read as zero or empty. */
        NO_VALUE
    }

    public static SheetCell text(CellRef at, String text) {
        return new SheetCell(at, Kind.TEXT, text, null, null, false, false);
    }

    public static SheetCell number(CellRef at, BigDecimal number) {
        return new SheetCell(at, Kind.NUMBER, number.toPlainString(), number, null, false, false);
    }
}
