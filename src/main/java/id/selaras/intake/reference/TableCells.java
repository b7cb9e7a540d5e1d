package id.selaras.intake.reference;

import id.selaras.intake.number.ConventionVote;
import id.selaras.intake.number.IndonesianNumberReader;
import id.selaras.intake.number.NumberConvention;
import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.HashMap;
import java.util.Map;

/** The cells of a sheet below its headings: by place, through vertical merges, and as evidence of how numbers are written. */
final class TableCells {

    private final SheetContent sheet;
    private final int headerRow;
    private final Map<Integer, NumberConvention> conventions = new HashMap<>();
    /** Cells covered by a vertical merge below the headings, by row and column, with the cell that speaks for them. */
    private final Map<Long, SheetCell> covered = new HashMap<>();

    TableCells(SheetContent sheet, int headerRow) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        Map<Integer, SheetRow> rows = new HashMap<>();
        sheet.rows().forEach(row -> rows.put(row.number(), row));
        for (MergedArea area : sheet.merged()) {
            SheetRow first = rows.get(area.firstRow());
            if (area.firstRow() > headerRow && area.lastRow() > area.firstRow() && first != null) {
                first.cell(area.firstColumn()).ifPresent(cell -> cover(area, cell, rows));
            }
        }
    }

    private void cover(MergedArea area, SheetCell cell, Map<Integer, SheetRow> rows) {
        // an area may claim a million rows: only rows that exist count
        for (int row = area.firstRow() + 1; row <= area.lastRow() && covered.size() < 1_000_000; row++) {
            if (rows.containsKey(row)) {
                covered.put(place(row, area.firstColumn()), cell);
            }
        }
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    RowCells of(SheetRow row) {
        SheetCell[] byColumn = new SheetCell[row.cells().isEmpty() ? 1 : row.cells().get(row.cells().size() - 1).at().column() + 1];
        for (SheetCell cell : row.cells()) {
            byColumn[cell.at().column()] = cell;
        }
        return new RowCells() {
            @Override
            public SheetCell cell(int column, boolean spansRows) {
                SheetCell own = column < byColumn.length ? byColumn[column] : null;
                return own == null && spansRows && !covered.isEmpty() ? covered.get(place(row.number(), column)) : own;
            }

            @Override
            public CellRef address(int column) {
                return new CellRef(sheet.name(), column, row.number());
            }

            @Override
            public NumberConvention convention(int column) {
                return conventions.computeIfAbsent(column, TableCells.this::vote);
            }
        };
    }

    private NumberConvention vote(int column) {
        ConventionVote vote = new ConventionVote();
        for (SheetRow row : sheet.rows()) {
            if (row.number() > headerRow) {
                row.cell(column).filter(cell -> cell.kind() == SheetCell.Kind.TEXT)
                        .ifPresent(cell -> vote.hear(IndonesianNumberReader.read(cell.text())));
            }
        }
        return vote.majority();
    }
}
