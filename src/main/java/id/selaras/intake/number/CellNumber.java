package id.selaras.intake.number;

import id.selaras.intake.number.NumberReading.Empty;
import id.selaras.intake.number.NumberReading.Reason;
import id.selaras.intake.number.NumberReading.Unreadable;
import id.selaras.intake.number.NumberReading.Value;
import id.selaras.workbook.SheetCell;

/** What a cell says as a number, whether the spreadsheet holds it as a number or as text. */
public final class CellNumber {

    private CellNumber() {
    }

    /** @param cell null for a blank cell; a percentage is told as shown, 11 for 11% */
    public static NumberReading of(SheetCell cell) {
        if (cell == null) {
            return new Empty();
        }
        return switch (cell.kind()) {
            case NUMBER -> new Value(cell.percent() ? cell.number().movePointRight(2) : cell.number(), NumberConvention.UNKNOWN, cell.percent());
            case TEXT -> IndonesianNumberReader.read(cell.text());
            case DATE, BOOLEAN, ERROR, NO_VALUE -> new Unreadable(Reason.NO_NUMBER);
        };
    }
}
