package id.selaras.intake.layout;

import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A sheet by row and column. A cell covered by a merged range is blank; only its top left cell holds something. */
public final class SheetGrid {

    /** No plan is wider; merged ranges are followed only so far. */
    private static final int WIDEST_MERGE = 512;

    private final SheetContent sheet;
    private final Map<Integer, SheetCell[]> rows = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, MergedArea>> mergedByColumn = new HashMap<>();
    private final int columns;

    public SheetGrid(SheetContent sheet) {
        this.sheet = sheet;
        int widest = 0;
        for (SheetRow row : sheet.rows()) {
            for (SheetCell cell : row.cells()) {
                widest = Math.max(widest, cell.at().column());
            }
        }
        columns = widest;
        for (MergedArea area : sheet.merged()) {
            for (int column = area.firstColumn(); column <= Math.min(area.lastColumn(), Math.min(columns, WIDEST_MERGE)); column++) {
                mergedByColumn.computeIfAbsent(column, c -> new TreeMap<>()).put(area.firstRow(), area);
            }
        }
        for (SheetRow row : sheet.rows()) {
            SheetCell[] cells = new SheetCell[lastColumn(row) + 1];
            for (SheetCell cell : row.cells()) {
                cells[cell.at().column()] = covered(row.number(), cell.at().column()) ? null : cell;
            }
            rows.put(row.number(), cells);
        }
    }

    public String name() {
        return sheet.name();
    }

    public List<SheetRow> rows() {
        return sheet.rows();
    }

    /** What stands in the cell itself; null when it is blank or covered by a merged range. */
    public SheetCell own(int row, int column) {
        SheetCell[] cells = rows.get(row);
        return cells == null || column < 1 || column >= cells.length ? null : cells[column];
    }

    /** What a reader sees at the place: the merged range's value where one covers it. */
    public SheetCell shown(int row, int column) {
        MergedArea area = area(row, column);
        return area == null ? own(row, column) : own(area.firstRow(), area.firstColumn());
    }

    /** The merged range over a place; null when there is none. */
    public MergedArea area(int row, int column) {
        TreeMap<Integer, MergedArea> areas = mergedByColumn.isEmpty() ? null : mergedByColumn.get(column);
        Map.Entry<Integer, MergedArea> entry = areas == null ? null : areas.floorEntry(row);
        return entry != null && entry.getValue().contains(row, column) ? entry.getValue() : null;
    }

    /** The cells that stand in a row, covered ones left out; empty for a blank row. */
    public List<SheetCell> cells(int row) {
        SheetCell[] cells = rows.get(row);
        return cells == null ? List.of() : Arrays.stream(cells).filter(Objects::nonNull).toList();
    }

    /** The last column over which anything of these rows reaches, merged ranges included. */
    int lastColumn(int firstRow, int lastRow) {
        int last = 0;
        for (int row = firstRow; row <= lastRow; row++) {
            for (SheetCell cell : cells(row)) {
                MergedArea area = area(row, cell.at().column());
                last = Math.max(last, area == null ? cell.at().column() : Math.min(area.lastColumn(), columns));
            }
        }
        return last;
    }

    private static int lastColumn(SheetRow row) {
        return row.cells().stream().mapToInt(cell -> cell.at().column()).max().orElse(0);
    }

    public CellRef ref(int row, int column) {
        return new CellRef(name(), column, row);
    }

    private boolean covered(int row, int column) {
        MergedArea area = area(row, column);
        return area != null && (area.firstRow() != row || area.firstColumn() != column);
    }
}
