package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What a number in a cell stands for under its format: a number, a percentage or a day. */
final class NumberCell {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    /** Excel counts a 29 February 1900 that never was; days before it stand one further from the start. */
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final int LAST_DAY = 2_958_465;

    private NumberCell() {
    }

    /** @param text the number in plain notation */
    static SheetCell of(CellRef at, BigDecimal value, String text, NumberFormat format, boolean from1904, boolean formula) {
        LocalDate day = format == NumberFormat.DAY ? day(value, from1904) : null;
        if (day != null) {
            return new SheetCell(at, SheetCell.Kind.DATE, day.toString(), null, day, false, formula);
        }
        return new SheetCell(at, SheetCell.Kind.NUMBER, text, value, null, format == NumberFormat.PERCENT, formula);
    }

    /** The day with that number, or null when the calendar of the workbook has none. */
    private static LocalDate day(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return null;
        }
        int count = number.setScale(0, RoundingMode.DOWN).intValueExact();
        if (from1904) {
            return START_1904.plusDays(count);
        }
        if (count == 0 || count == DAY_THAT_NEVER_WAS) {
            return null;
        }
        return BEFORE_1900.plusDays(count < DAY_THAT_NEVER_WAS ? count + 1 : count);
    }
}
