package id.selaras.workbook;

import java.util.List;

/**
 * One sheet: its non-blank rows in order, and its merged ranges.
 *
 * @param hidden true for hidden and very hidden sheets
 */
public record SheetContent(String name, boolean hidden, List<SheetRow> rows, List<MergedArea> merged) {

    public SheetContent {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }
}
