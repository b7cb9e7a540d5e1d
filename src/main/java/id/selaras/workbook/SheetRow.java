package id.selaras.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row with at least one non-blank cell.
 *
 * @param number row number from 1
 * @param hidden hidden by hand or by a filter
 * @param cells  non-blank cells by column
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public Optional<SheetCell> cell(int column) {
        for (SheetCell cell : cells) {
            if (cell.at().column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
