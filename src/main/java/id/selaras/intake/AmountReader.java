package id.selaras.intake;

import id.selaras.intake.layout.SheetGrid;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds up the amounts of the rows that belong together. */
final class AmountReader {

    private final SheetGrid grid;
    private final CellReader cells;
    private final Complaints complaints;

    AmountReader(SheetGrid grid, CellReader cells, Complaints complaints) {
        this.grid = grid;
        this.cells = cells;
        this.complaints = complaints;
    }

    /** The sum of the amounts in a block; a merged cell counts once, one that reaches into another block cannot be shared out. */
    Field<Rupiah> of(List<Integer> rows, PlanColumn column) {
        return of(rows, rows, column);
    }

    /** @param rows those of a block that are added; a cell merged down from another row of the block is counted there */
    Field<Rupiah> of(List<Integer> rows, List<Integer> block, PlanColumn column) {
        int number = cells.header().column(column);
        if (number == 0) {
            return Field.absent();
        }
        List<Field<Rupiah>> filled = new ArrayList<>();
        Field<Rupiah> empty = null;
        for (int row : rows) {
            MergedArea area = grid.area(row, number);
            SheetCell cell = grid.shown(row, number);
            if (area != null && area.firstRow() != row) {
                if (!block.contains(area.firstRow()) && cell != null) {
                    complaints.say(Complaint.MERGED_VALUE, grid.ref(row, number), cell.text());
                    return Field.unreadable(cell.text(), grid.ref(row, number));
                }
                continue;
            }
            if (area != null && area.firstColumn() != number || cell == null) {
                continue;
            }
            Field<Rupiah> read = cells.amount(cell, column);
            if (read.state() == Field.State.UNREADABLE || reachesOut(area, block, cell)) {
                return Field.unreadable(cell.text(), cell.at());
            }
            empty = empty == null ? read : empty;
            if (read.isFilled()) {
                filled.add(read);
            }
        }
        if (filled.isEmpty()) {
            return empty == null ? Field.empty(grid.ref(rows.get(0), number)) : empty;
        }
        return filled.size() == 1 ? filled.get(0) : sum(filled);
    }

    private boolean reachesOut(MergedArea area, List<Integer> rows, SheetCell cell) {
        if (area == null || area.lastRow() <= rows.get(rows.size() - 1)) {
            return false;
        }
        boolean more = grid.rows().stream().anyMatch(row -> row.number() > rows.get(rows.size() - 1)
                && row.number() <= area.lastRow());
        if (more) {
            complaints.say(Complaint.MERGED_VALUE, cell.at(), cell.text());
        }
        return more;
    }

    private Field<Rupiah> sum(List<Field<Rupiah>> filled) {
        Rupiah sum = Rupiah.ZERO;
        Set<Rupiah> different = new HashSet<>();
        StringBuilder original = new StringBuilder();
        for (Field<Rupiah> field : filled) {
            sum = sum.plus(field.value());
            different.add(field.value());
            original.append(original.isEmpty() ? "" : " + ").append(field.original());
        }
        CellRef at = filled.get(0).at();
        if (different.size() == 1 && !sum.isZero()) {
            complaints.say(Complaint.REPEATED_AMOUNT, at, original.toString(), filled.get(0).value().written());
        }
        return Field.filled(sum, original.toString(), at);
    }
}
