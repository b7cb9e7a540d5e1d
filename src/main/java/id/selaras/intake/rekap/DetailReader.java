package id.selaras.intake.rekap;

import id.selaras.intake.layout.Words;
import id.selaras.intake.number.CellNumber;
import id.selaras.intake.number.Coefficient;
import id.selaras.intake.number.ConventionVote;
import id.selaras.intake.number.NumberConvention;
import id.selaras.intake.number.NumberReading;
import id.selaras.intake.number.Placeholder;
import id.selaras.intake.number.TaxRate;
import id.selaras.plan.LineColumn;
import id.selaras.plan.Rupiah;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Reads what the columns beside the amount say of a line: how much, at what price, for whom. */
final class DetailReader {

    private final LineReader cells;
    private final NumberConvention convention;
    private final ConventionVote vote;
    private final RekapFaults faults;
    private Set<LineColumn> unreadable;

    DetailReader(LineReader cells, NumberConvention convention, ConventionVote vote, RekapFaults faults) {
        this.cells = cells;
        this.convention = convention;
        this.vote = vote;
        this.faults = faults;
    }

    /** Of the row the reader has taken. */
    LineDetail read() {
        unreadable = EnumSet.noneOf(LineColumn.class);
        Coefficient volume = Coefficient.of(cells.cell(RekapColumn.VOLUME), convention);
        BigDecimal factor = decided(volume.number(), RekapColumn.VOLUME, LineColumn.VOLUME);
        String unit = text(RekapColumn.UNIT);
        Rupiah price = money(RekapColumn.PRICE, LineColumn.PRICE);
        BigDecimal tax = decided(TaxRate.of(cells.cell(RekapColumn.TAX)), RekapColumn.TAX, LineColumn.TAX);
        Rupiah before = money(RekapColumn.BEFORE, LineColumn.BEFORE);
        return new LineDetail(text(RekapColumn.DESCRIPTION), factor, unit.isEmpty() ? volume.unit() : unit, price, tax, before,
                text(RekapColumn.RECIPIENT), unreadable.isEmpty() ? Set.of() : Set.copyOf(unreadable));
    }

    private Rupiah money(RekapColumn column, LineColumn field) {
        NumberReading first = CellNumber.of(cells.cell(column));
        vote.hear(first);
        BigDecimal number = decided(first.under(convention), column, field);
        return number == null ? null : new Rupiah(number);
    }

    private BigDecimal decided(NumberReading reading, RekapColumn column, LineColumn field) {
        if (reading instanceof NumberReading.Value one) {
            return one.number();
        }
        if (!(reading instanceof NumberReading.Empty)) {
            SheetCell cell = cells.cell(column);
            faults.say(RekapFault.DETAIL, cell.at(), cell.text(), column.heading());
            unreadable.add(field);
            if (reading instanceof NumberReading.Ambiguous) {
                cells.foundTwoReadings();
            }
        }
        return null;
    }

    private String text(RekapColumn column) {
        SheetCell cell = cells.cell(column);
        boolean written = cell != null && switch (cell.kind()) {
            case TEXT, NUMBER, BOOLEAN -> !Placeholder.stands(cell.text());
            case DATE, ERROR, NO_VALUE -> false;
        };
        return written ? Words.oneLine(cell.text()) : "";
    }
}
