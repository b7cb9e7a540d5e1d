package id.selaras.decision;

import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;

/** Sheets to be written, seen as if they had been written and read back. */
public final class SheetModels {

    private SheetModels() {
    }

    public static WorkbookContent content(String file, List<OutputSheet> sheets) {
        return new WorkbookContent(file, "0".repeat(64), sheets.stream().map(SheetModels::sheet).toList());
    }

    private static SheetContent sheet(OutputSheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (int row = 1; row <= sheet.rows().size(); row++) {
            List<SheetCell> cells = new ArrayList<>();
            List<OutputCell> written = sheet.rows().get(row - 1);
            for (int column = 1; column <= written.size(); column++) {
                if (written.get(column - 1) instanceof OutputCell.TextCell text && !text.text().isEmpty()) {
                    cells.add(SheetCell.text(new CellRef(sheet.name(), column, row), text.text()));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(row, false, cells));
            }
        }
        return new SheetContent(sheet.name(), false, rows, List.of());
    }
}
