package id.selaras.intake.reference;

import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row on its way to a record: reads its cells by column, and knows whether it stayed usable. */
final class TableRow {

    private final Header header;
    private final RowCells cells;
    private final Links links;
    private final Remarks remarks;
    private boolean excused;
    private boolean spoiled;

    TableRow(Header header, RowCells cells, Links links, Remarks remarks) {
        this.header = header;
        this.cells = cells;
        this.links = links;
        this.remarks = remarks;
    }

    /** The value of a column; null where the column is missing, or the cell is empty or unreadable (then it was said). */
    <T> T get(Column<T> column) {
        int place = header.place(column);
        T value = place == 0 ? null : read(column, place);
        if (value == null && column.isEssential() && !excused) {
            spoiled = true;
            if (blank(column)) {
                remarks.say(Fault.EMPTY_CELL, at(column), original(column), column.kind().expected());
            }
        }
        if (value != null && !column.pointsTo().isEmpty()) {
            List<?> keys = value instanceof List<?> several ? several : List.of(value);
            keys.forEach(key -> links.use(column.pointsTo(), key.toString(), at(column)));
        }
        return value;
    }

    /** The text of a column; empty instead of null. */
    String text(Column<String> column) {
        String text = get(column);
        return text == null ? "" : text;
    }

    /** The values of a column of lists; empty instead of null. */
    <T> List<T> list(Column<List<T>> column) {
        List<T> values = get(column);
        return values == null ? List.of() : values;
    }

    /** The values of a yearly column by year; years without a readable value are left out. */
    <T> SortedMap<Integer, T> years(Column<T> column) {
        SortedMap<Integer, T> values = new TreeMap<>();
        header.yearlyPlaces(column).forEach((year, place) -> {
            T value = read(column, place);
            if (value != null) {
                values.put(year, value);
            }
        });
        return Collections.unmodifiableSortedMap(values);
    }

    private <T> T read(Column<T> column, int place) {
        SheetCell cell = cells.cell(place, column.kind().spansRows());
        if (cell == null) {
            return null;
        }
        if (cell.kind() == SheetCell.Kind.ERROR || cell.kind() == SheetCell.Kind.NO_VALUE) {
            Fault fault = cell.kind() == SheetCell.Kind.ERROR ? Fault.ERROR_CELL : Fault.NO_VALUE;
            remarks.say(fault, cell.at(), cell.text(), column.kind().expected());
            return null;
        }
        String text = cell.text().strip();
        return Blank.is(text) ? null
                : column.kind().read(new CellReading(cell, text, () -> cells.convention(place), remarks));
    }

    /** True where nothing was stated: the cell is blank or holds a placeholder. */
    boolean blank(Column<?> column) {
        SheetCell cell = raw(header.place(column), column);
        return cell == null || cell.kind() != SheetCell.Kind.ERROR && Blank.is(cell.text());
    }

    /** The text as it stands; empty where nothing stands there. */
    String original(Column<?> column) {
        SheetCell cell = raw(header.place(column), column);
        return cell == null ? "" : cell.text().strip();
    }

    /** The cells of a column, one, none, or one for each year. */
    List<SheetCell> raw(Column<?> column) {
        return (column.isYearly() ? header.yearlyPlaces(column).values() : List.of(header.place(column))).stream()
                .map(place -> raw(place, column)).filter(cell -> cell != null).toList();
    }

    private SheetCell raw(int place, Column<?> column) {
        return place == 0 ? null : cells.cell(place, column.kind().spansRows());
    }

    CellRef at(Column<?> column) {
        return cells.address(header.place(column));
    }

    void say(Fault fault, Column<?> column, Object... suggestionArguments) {
        remarks.say(fault, at(column), original(column), column.kind().expected(), suggestionArguments);
    }

    /** Says something about one of the cells of a row that has several in a yearly column. */
    void say(Fault fault, SheetCell cell, Column<?> column, Object... suggestionArguments) {
        remarks.say(fault, cell.at(), cell.text(), column.kind().expected(), suggestionArguments);
    }

    /** Declares the row's key; a key that was declared before spoils the row. A null key declares nothing. */
    void key(Domain domain, String key, Column<?> shown) {
        CellRef before = key == null || key.isEmpty() ? null : links.define(domain, key, at(shown));
        if (before != null) {
            spoil(Fault.DUPLICATE, shown, before.address());
        }
    }

    /** A name by which other sheets may call this row. */
    void alias(Domain domain, String name) {
        if (name != null) {
            links.name(domain, name);
        }
    }

    /** A pointer whose domain depends on the row. */
    void pointsTo(List<Domain> domains, String key, Column<?> column) {
        links.use(domains, key, at(column));
    }

    void spoil(Fault fault, Column<?> column, Object... suggestionArguments) {
        spoiled = true;
        say(fault, column, suggestionArguments);
    }

    /** For a row whose fault was said already. */
    void spoil() {
        spoiled = true;
    }

    /** From here on a missing essential cell is no fault: the row is kept but matches nothing. */
    void excuse() {
        excused = true;
    }

    boolean spoiled() {
        return spoiled;
    }
}
