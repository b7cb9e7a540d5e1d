package id.selaras.workbook;

import id.selaras.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One sheet: its non-blank rows in order, and its merged ranges. Of a sheet that is read forward only the first rows are held.
 *
 * @param hidden true for hidden and very hidden sheets
 * @param rows   all rows; only the head where there is a stream
 * @param merged empty where there is a stream
 * @param stream gives all rows of a sheet that is read forward; null when all are held
 */
public record SheetContent(String name, boolean hidden, List<SheetRow> rows, List<MergedArea> merged, RowStream stream) {

    public SheetContent {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A sheet of which all rows are held. */
    public SheetContent(String name, boolean hidden, List<SheetRow> rows, List<MergedArea> merged) {
        this(name, hidden, rows, merged, null);
    }

    /**
     * Hands over all rows in order, whether they are held or not.
     *
     * @return why the reading of a stream broke off
     */
    public Optional<Problem> eachRow(Consumer<SheetRow> taker) {
        if (stream != null) {
            return stream.each(taker);
        }
        rows.forEach(taker);
        return Optional.empty();
    }
}
