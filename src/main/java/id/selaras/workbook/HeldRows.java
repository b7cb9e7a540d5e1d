package id.selaras.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Holds the rows of a sheet, all of them, or only its head where that shows a sheet to be read forward. */
final class HeldRows implements RowSink {

    /** Rows that are looked at before a sheet may be read forward; a shorter sheet is always held. */
    static final int HEAD = 40;

    private final Predicate<List<SheetRow>> forward;
    private final List<SheetRow> rows = new ArrayList<>();
    private boolean streamed;

    HeldRows(Predicate<List<SheetRow>> forward) {
        this.forward = forward;
    }

    @Override
    public boolean take(SheetRow row) {
        rows.add(row);
        streamed = rows.size() == HEAD && forward.test(List.copyOf(rows));
        return !streamed;
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** True when the rows are the head alone. */
    boolean streamed() {
        return streamed;
    }
}
