package id.selaras.intake.number;

import id.selaras.intake.number.NumberReading.Empty;
import id.selaras.intake.number.NumberReading.Reason;
import id.selaras.intake.number.NumberReading.Unreadable;
import id.selaras.intake.number.NumberReading.Value;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;

/**
 * PPN of a budget line in percent. A fraction such as 0.11 may be 11% or less than one percent, and a number above 100 is rupiah: neither
 * is guessed.
 */
public final class TaxRate {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private TaxRate() {
    }

    /** A value from 0 to 100 percent, nothing, or not to be read. */
    public static NumberReading of(SheetCell cell) {
        NumberReading reading = CellNumber.of(cell);
        if (reading instanceof Empty) {
            return reading;
        }
        boolean rate = reading instanceof Value one && (one.number().signum() == 0
                || one.number().compareTo(MOST) <= 0 && one.number().compareTo(BigDecimal.ONE) >= 0);
        return rate ? reading : new Unreadable(Reason.NO_NUMBER);
    }
}
