package id.selaras.cli;

import id.selaras.problem.Problems;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookReader;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document of another stage made of a sample Renja: the same table under another title, with changed amounts and without some rows. */
final class StagedCopy {

    private static final int TITLE = 2;
    private static final int CODE = 2;
    private static final int MONEY = 9;

    private final SheetContent sheet;

    private StagedCopy(SheetContent sheet) {
        this.sheet = sheet;
    }

    static StagedCopy of(Path sample) {
        return new StagedCopy(WorkbookReader.read(sample, new Problems()).orElseThrow().sheets().get(0));
    }

    /**
     * Writes it.
     *
     * @param dropped code of a row to leave out
     * @param changed code of a row whose money is changed
     */
    Path write(Path target, String title, String dropped, String changed, UnaryOperator<BigDecimal> change) throws IOException {
        List<List<OutputCell>> rows = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            while (rows.size() < row.number() - 1) {
                rows.add(List.of());
            }
            String code = text(row, CODE);
            List<OutputCell> cells = new ArrayList<>();
            for (SheetCell cell : code.equals(dropped) ? List.<SheetCell>of() : row.cells()) {
                while (cells.size() < cell.at().column() - 1) {
                    cells.add(OutputCell.blank());
                }
                boolean money = code.equals(changed) && cell.at().column() == MONEY;
                cells.add(row.number() == TITLE ? OutputCell.text(title) : money
                        ? OutputCell.number(change.apply(new BigDecimal(cell.text().replace(".", "").replace(",", "."))), Style.RUPIAH)
                        : OutputCell.text(cell.text()));
            }
            rows.add(cells);
        }
        WorkbookPainter.write(target, List.of(new OutputSheet("Lampiran", List.of(12, 24, 40), rows, List.of(), 0, 0, true, "")));
        return target;
    }

    private static String text(SheetRow row, int column) {
        return row.cells().stream().filter(cell -> cell.at().column() == column).map(SheetCell::text).findFirst().orElse("");
    }
}
