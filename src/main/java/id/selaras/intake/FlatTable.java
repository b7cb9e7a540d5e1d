package id.selaras.intake;

import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The flat plan table made in memory, for what comes without a workbook: it is then read by the very same {@link PlanReader}. One
 * row per entry of the list, all columns always there; a column nobody filled is empty, and whoever made the table knows which
 * were never asked for.
 */
public final class FlatTable {

    /** The name of its sheet. */
    public static final String SHEET = "Rencana";
    private static final int HEADER = 1;

    private FlatTable() {
    }

    /**
     * @param file name to be shown in problems
     * @param rows value by column: {@link BigDecimal} or {@link String}; what is missing is an empty cell
     */
    public static WorkbookContent workbook(String file, List<Map<PlanColumn, Object>> rows) {
        List<SheetRow> sheet = new ArrayList<>();
        List<SheetCell> header = new ArrayList<>();
        for (PlanColumn column : PlanColumn.values()) {
            if (column != PlanColumn.NUMBER) {
                header.add(SheetCell.text(at(HEADER, column), column.label().id()));
            }
        }
        sheet.add(new SheetRow(HEADER, false, header));
        for (int at = 0; at < rows.size(); at++) {
            int number = row(at);
            List<SheetCell> cells = new ArrayList<>();
            for (PlanColumn column : PlanColumn.values()) {
                Object value = rows.get(at).get(column);
                if (value instanceof BigDecimal amount) {
                    cells.add(SheetCell.number(at(number, column), amount));
                } else if (value instanceof String text && !text.isBlank()) {
                    cells.add(SheetCell.text(at(number, column), text));
                }
            }
            sheet.add(new SheetRow(number, false, cells));
        }
        return new WorkbookContent(file, "0".repeat(64), List.of(new SheetContent(SHEET, false, sheet, List.of())));
    }

    /** The row number of an entry. */
    public static int row(int index) {
        return HEADER + 1 + index;
    }

    /** The entry a row number stands for; negative for the header. */
    public static int index(int row) {
        return row - HEADER - 1;
    }

    /** The column a cell stands in. */
    public static PlanColumn column(CellRef cell) {
        return PlanColumn.values()[cell.column() - 1];
    }

    private static CellRef at(int row, PlanColumn column) {
        return new CellRef(SHEET, column.ordinal() + 1, row);
    }
}
