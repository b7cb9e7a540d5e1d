package id.selaras.plan;

import id.selaras.problem.CellRef;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the budget lines of one sheet stand; shared by all of them, so that a line need not hold a cell for each of its values.
 *
 * @param file    id of the plan file
 * @param sheet   name of the sheet
 * @param columns column number, from 1, of what the sheet says; what is not among them is absent from the document
 */
public record LineSource(String file, String sheet, Map<LineColumn, Integer> columns) {

    public LineSource {
        Map<LineColumn, Integer> copy = new EnumMap<>(LineColumn.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    public boolean has(LineColumn column) {
        return columns.containsKey(column);
    }

    /** The cell of a value; of a value the sheet has no column for, the first cell of the row. */
    public CellRef at(LineColumn column, int row) {
        return new CellRef(sheet, columns.getOrDefault(column, 1), row);
    }
}
