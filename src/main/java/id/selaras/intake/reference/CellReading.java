package id.selaras.intake.reference;

import id.selaras.intake.number.NumberConvention;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.util.function.Supplier;

/**
 * A cell, or one of several values in it, on its way to a value.
 *
 * @param text       the text of this value, stripped
 * @param convention how the other cells of the column write numbers; asked only where a number has two readings
 */
record CellReading(SheetCell cell, String text, Supplier<NumberConvention> convention, Remarks remarks) {

    /** One of several values of the cell. */
    CellReading part(String part) {
        return new CellReading(cell, part, convention, remarks);
    }

    void say(Fault fault, Text expected, Object... suggestionArguments) {
        remarks.say(fault, cell.at(), text, expected, suggestionArguments);
    }

    /** Says why there is no value. */
    <T> T refuse(Fault fault, Text expected, Object... suggestionArguments) {
        say(fault, expected, suggestionArguments);
        return null;
    }
}
