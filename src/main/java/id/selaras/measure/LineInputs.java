package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** What a line says as values: nothing, no such column, and not to be read are three different things. */
final class LineInputs {

    private static final Map<LineColumn, Missing> COLUMNS = new EnumMap<>(LineColumn.class);
    private static final Map<LineColumn, Missing> CELLS = new EnumMap<>(LineColumn.class);

    static {
        for (LineColumn column : LineColumn.values()) {
            COLUMNS.put(column, MissingInputs.because("rincian belanja tidak memuat kolom " + column.label().id(),
                    "the budget lines have no column " + column.label().en()));
            CELLS.put(column, MissingInputs.because("isi sel " + column.label().id() + " tidak terbaca",
                    "a cell of " + column.label().en() + " could not be read"));
        }
    }

    private LineInputs() {
    }

    static Missing column(LineColumn column) {
        return COLUMNS.get(column);
    }

    static Value number(BudgetLine line, LineColumn column, BigDecimal number) {
        if (number != null) {
            return new Amount(number);
        }
        return line.unreadable().contains(column) ? CELLS.get(column) : line.source().has(column) ? Blank.BLANK : COLUMNS.get(column);
    }

    static Value text(BudgetLine line, LineColumn column, String text) {
        return !text.isEmpty() ? Prose.of(text) : line.source().has(column) ? Blank.BLANK : COLUMNS.get(column);
    }

    static Value text(String text) {
        return text.isEmpty() ? Blank.BLANK : Prose.of(text);
    }
}
