package id.selaras.intake.rka;

import id.selaras.intake.number.CellNumber;
import id.selaras.intake.number.Coefficient;
import id.selaras.intake.number.ConventionVote;
import id.selaras.intake.number.IndonesianNumberReader;
import id.selaras.intake.number.NumberConvention;
import id.selaras.intake.number.NumberReading;
import id.selaras.intake.number.TaxRate;
import id.selaras.plan.Field;
import id.selaras.plan.LineColumn;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.math.BigDecimal;
import java.util.List;

/** Reads the numbers of one form by the convention its clear numbers show. */
final class FormNumbers {

    /** Shorter ones, such as 1.02, may be codes. */
    private static final int SHORTEST_AMOUNT = 5;

    private final NumberConvention convention;
    private final RkaFaults faults;

    FormNumbers(List<SheetRow> rows, RkaFaults faults) {
        this.faults = faults;
        ConventionVote vote = new ConventionVote();
        for (SheetRow row : rows) {
            for (SheetCell cell : row.cells()) {
                if (cell.kind() == SheetCell.Kind.TEXT && cell.text().length() >= SHORTEST_AMOUNT) {
                    vote.hear(IndonesianNumberReader.read(cell.text()));
                }
            }
        }
        convention = vote.majority();
    }

    NumberConvention convention() {
        return convention;
    }

    Coefficient volume(SheetCell cell) {
        Coefficient volume = Coefficient.of(cell, convention);
        sayUnread(volume.number(), cell, RkaFault.NUMBER, LineColumn.VOLUME.label());
        return volume;
    }

    Field<BigDecimal> tax(SheetCell cell) {
        return field(TaxRate.of(cell), cell, RkaFault.TAX, LineColumn.TAX.label());
    }

    /** Rupiah; empty for a blank cell. */
    Field<Rupiah> money(SheetCell cell, LineColumn column) {
        NumberReading reading = CellNumber.of(cell).under(convention);
        Field<BigDecimal> number = field(reading, cell, RkaFault.NUMBER, column.label());
        if (!number.isFilled()) {
            return cell == null ? Field.empty(null) : number.state() == Field.State.EMPTY ? Field.empty(cell.text(), cell.at())
                    : Field.unreadable(cell.text(), cell.at());
        }
        if (number.value().signum() < 0) {
            faults.say(RkaFault.NEGATIVE, cell.at(), cell.text());
        }
        return Field.filled(new Rupiah(number.value()), cell.text(), cell.at());
    }

    /** Rupiah written behind a label. */
    Field<Rupiah> money(LabelledRow row) {
        if (row.values().isEmpty()) {
            return Field.empty(row.at());
        }
        SheetCell last = row.values().get(row.values().size() - 1);
        boolean own = row.values().size() == 1;
        SheetCell cell = own && last.kind() == SheetCell.Kind.TEXT ? SheetCell.text(last.at(), row.first()) : last;
        return money(cell, LineColumn.AMOUNT);
    }

    private Field<BigDecimal> field(NumberReading reading, SheetCell cell, RkaFault fault, Text column) {
        sayUnread(reading, cell, fault, column);
        if (reading instanceof NumberReading.Value one) {
            return Field.filled(one.number(), cell.text(), cell.at());
        }
        return reading instanceof NumberReading.Empty ? Field.empty(cell == null ? null : cell.at()) : Field.unreadable(cell.text(), cell.at());
    }

    private void sayUnread(NumberReading reading, SheetCell cell, RkaFault fault, Text column) {
        if (reading instanceof NumberReading.Unreadable || reading instanceof NumberReading.Ambiguous) {
            faults.say(reading instanceof NumberReading.Ambiguous ? RkaFault.TWO_READINGS : fault, cell.at(), cell.text(), column);
        }
    }
}
