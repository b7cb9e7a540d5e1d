package id.selaras.intake;

import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Loads texts and numbers of a real workbook; enough for files without formulas. */
final class PoiLoader {

    private PoiLoader() {
    }

    static WorkbookContent load(Path file) throws IOException {
        List<SheetContent> sheets = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                sheets.add(sheet(sheet));
            }
        }
        return new WorkbookContent(file.getFileName().toString(), "0".repeat(64), sheets);
    }

    private static SheetContent sheet(Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<SheetCell> cells = new ArrayList<>();
            for (Cell cell : row) {
                CellRef at = new CellRef(sheet.getSheetName(), cell.getColumnIndex() + 1, row.getRowNum() + 1);
                if (cell.getCellType() == CellType.NUMERIC) {
                    cells.add(SheetCell.number(at, new BigDecimal(String.valueOf(cell.getNumericCellValue())).stripTrailingZeros()));
                } else if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isBlank()) {
                    cells.add(SheetCell.text(at, cell.getStringCellValue()));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(row.getRowNum() + 1, row.getZeroHeight(), cells));
            }
        }
        List<MergedArea> merged = sheet.getMergedRegions().stream().map(area -> new MergedArea(area.getFirstRow() + 1,
                area.getLastRow() + 1, area.getFirstColumn() + 1, area.getLastColumn() + 1)).toList();
        return new SheetContent(sheet.getSheetName(), false, rows, merged);
    }
}
