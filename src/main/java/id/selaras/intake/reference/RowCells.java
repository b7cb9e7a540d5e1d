package id.selaras.intake.reference;

import id.selaras.intake.number.NumberConvention;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;

/** The cells a record is read from, by column number. */
interface RowCells {

    /** The cell that speaks for a place, or null where it is blank. */
    SheetCell cell(int column, boolean spansRows);

    /** The address of a place, blank or not. */
    CellRef address(int column);

    /** How the numbers of a column are written. */
    NumberConvention convention(int column);
}
