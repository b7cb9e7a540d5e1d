package id.selaras.intake;

import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.intake.number.IndonesianNumberReader;
import id.selaras.intake.number.NumberConvention;
import id.selaras.intake.number.NumberReading;
import id.selaras.intake.number.Placeholder;
import id.selaras.intake.number.TargetReader;
import id.selaras.intake.number.TargetReading;
import id.selaras.plan.Field;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.Map;

/** Reads single cells into fields, with a complaint for each that cannot be read. */
final class CellReader {

    /** A target with the unit that stood beside it; empty unit without one. */
    record Target(Field<BigDecimal> number, String unit) {
    }

    private final SheetGrid grid;
    private final SheetHeader header;
    private final Map<PlanColumn, NumberConvention> conventions;
    private final Complaints complaints;
    private final boolean moneyScaled;

    /** @param moneyScaled true when the sheet says its amounts are in thousands or millions: then none is read */
    CellReader(SheetGrid grid, SheetHeader header, Map<PlanColumn, NumberConvention> conventions, boolean moneyScaled,
               Complaints complaints) {
        this.grid = grid;
        this.header = header;
        this.conventions = conventions;
        this.moneyScaled = moneyScaled;
        this.complaints = complaints;
    }

    SheetHeader header() {
        return header;
    }

    /** A reader for one column: of columns no rule reads it complains only once in all. */
    CellReader in(PlanColumn column) {
        Complaints own = complaints.in(column);
        return own == complaints ? this : new CellReader(grid, header, conventions, moneyScaled, own);
    }

    /** A text column, a merged value counting for each row it covers; lines kept, blanks folded. */
    Field<String> text(int row, PlanColumn column) {
        int number = header.column(column);
        if (number == 0) {
            return Field.absent();
        }
        SheetCell cell = grid.shown(row, number);
        CellRef at = grid.ref(row, number);
        if (cell == null) {
            return Field.empty(at);
        }
        if (in(column).refused(cell)) {
            return Field.unreadable(cell.text(), cell.at());
        }
        String folded = lines(cell.text());
        return Placeholder.stands(folded) ? Field.empty(cell.text(), at) : Field.filled(folded, cell.text(), at);
    }

    static String lines(String text) {
        if (text.indexOf('\n') < 0) {
            return Words.oneLine(text);
        }
        StringBuilder lines = new StringBuilder();
        text.lines().map(Words::oneLine).filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
        return lines.toString();
    }

    Field<Rupiah> amount(SheetCell cell, PlanColumn column) {
        if (moneyScaled && !Placeholder.stands(cell.text())) {
            return Field.unreadable(cell.text(), cell.at());
        }
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            return rupiah(cell.number(), cell);
        }
        if (refusedAsNumber(cell)) {
            return Field.unreadable(cell.text(), cell.at());
        }
        NumberReading reading = IndonesianNumberReader.read(cell.text()).under(convention(column));
        if (reading instanceof NumberReading.Empty) {
            return Field.empty(cell.text(), cell.at());
        }
        if (reading instanceof NumberReading.Value value && !value.percent()) {
            return rupiah(value.number(), cell);
        }
        sayUnread(Complaint.NO_NUMBER, reading, cell.at(), cell.text());
        return Field.unreadable(cell.text(), cell.at());
    }

    private Field<Rupiah> rupiah(BigDecimal number, SheetCell cell) {
        if (number.signum() < 0) {
            complaints.say(Complaint.NEGATIVE, cell.at(), cell.text());
        }
        return Field.filled(new Rupiah(number), cell.text(), cell.at());
    }

    /** A whole cell that holds one target as a number. */
    Target target(SheetCell cell) {
        boolean percent = cell.percent();
        BigDecimal number = percent ? cell.number().movePointRight(2) : cell.number();
        return new Target(Field.filled(number, cell.text(), cell.at()), percent ? "%" : "");
    }

    /** One line of a target cell; the unit column's word for it may be empty. */
    Target target(String line, String unitOfRow, SheetCell cell, PlanColumn column) {
        TargetReading reading = TargetReader.read(line);
        NumberReading number = reading.byUnit(unitOfRow).under(convention(column));
        if (number instanceof NumberReading.Empty) {
            return new Target(Field.empty(line, cell.at()), "");
        }
        if (number.decided().isPresent()) {
            return new Target(Field.filled(number.decided().get(), line, cell.at()), reading.unit());
        }
        sayUnread(Complaint.NO_TARGET, number, cell.at(), line);
        return new Target(Field.unreadable(line, cell.at()), reading.unit());
    }

    /** True for dates, errors and formulas without value; says so. Dates are refused where a number belongs. */
    boolean refusedAsNumber(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.DATE) {
            complaints.say(Complaint.DATE_FOR_NUMBER, cell.at(), cell.text());
            return true;
        }
        return refused(cell);
    }

    boolean refused(SheetCell cell) {
        return switch (cell.kind()) {
            case ERROR -> {
                complaints.say(Complaint.ERROR_CELL, cell.at(), cell.text());
                yield true;
            }
            case NO_VALUE -> {
                complaints.say(Complaint.FORMULA, cell.at(), cell.text());
                yield true;
            }
            case TEXT, NUMBER, DATE, BOOLEAN -> false;
        };
    }

    private NumberConvention convention(PlanColumn column) {
        return conventions.getOrDefault(column, NumberConvention.UNKNOWN);
    }

    private void sayUnread(Complaint complaint, NumberReading reading, CellRef at, String found) {
        if (reading instanceof NumberReading.Ambiguous two) {
            complaints.say(Complaint.TWO_READINGS, at, found, IndonesianNumber.write(two.dotThousands()),
                    IndonesianNumber.write(two.commaThousands()));
            return;
        }
        complaints.say(complaint, at, found,
                reading instanceof NumberReading.Unreadable unread ? why(unread.reason()) : why(NumberReading.Reason.NO_NUMBER));
    }

    private static Text why(NumberReading.Reason reason) {
        return switch (reason) {
            case NO_NUMBER -> Text.of("Isi sel ini bukan angka.", "This cell holds no number.");
            case SCALE_WORD -> Text.of("Angka ini memakai kata pengali (ribu, juta, miliar).",
                    "This number uses a scale word (thousand, million, billion).");
            case SEVERAL_NUMBERS -> Text.of("Sel ini berisi lebih dari satu angka atau rentang.",
                    "This cell holds a range or more than one number.");
            case BROKEN_GROUPS -> Text.of("Tanda titik atau koma pada angka ini tidak pada tempatnya.",
                    "The separators of this number are out of place.");
        };
    }
}
