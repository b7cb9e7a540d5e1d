package id.selaras.decision.table;

import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sheet cut into what stands above its header row, the header row, and the rows below it.
 *
 * @param header null when no header row was found; everything then stands above
 */
record SheetLayout(SheetContent sheet, List<SheetRow> above, SheetRow header, List<SheetRow> below) {

    /** The header row is the first with the heading that every table has, or with two known headings. */
    static SheetLayout of(SheetContent sheet, String certain, Function<String, Optional<Heading>> headings) {
        List<SheetRow> rows = sheet.rows();
        for (int at = 0; at < rows.size(); at++) {
            if (isHeader(rows.get(at), certain, headings)) {
                return new SheetLayout(sheet, rows.subList(0, at), rows.get(at), rows.subList(at + 1, rows.size()));
            }
        }
        return new SheetLayout(sheet, rows, null, List.of());
    }

    private static boolean isHeader(SheetRow row, String certain, Function<String, Optional<Heading>> headings) {
        int known = 0;
        for (SheetCell cell : row.cells()) {
            if (cell.kind() == SheetCell.Kind.TEXT) {
                if (Heading.name(cell.text()).equalsIgnoreCase(certain)) {
                    return true;
                }
                known += headings.apply(cell.text()).isPresent() ? 1 : 0;
            }
        }
        return known >= 2;
    }

    /** The value of a property above the header, as it stands. */
    Optional<SheetCell> property(TableProperty property) {
        for (SheetRow row : above) {
            List<SheetCell> cells = row.cells();
            if (cells.size() > 1 && TableProperty.named(cells.get(0).text()).filter(property::equals).isPresent()) {
                return Optional.of(cells.get(1));
            }
        }
        return Optional.empty();
    }
}
