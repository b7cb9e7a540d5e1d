package id.selaras.intake.layout;

import id.selaras.plan.PlanColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a sheet as it was understood.
 *
 * @param firstRow  its top row
 * @param lastRow   its lowest row; data stand below
 * @param headings  all headings with text, left to right
 * @param columns   the column taken for each field; CODE may have further parts to its right, see {@code codeParts}
 * @param codeParts columns over which one code is spread, left to right; usually one; empty without a code column
 * @param conflicts headings that claim a field another column was already taken for
 */
public record SheetHeader(int firstRow, int lastRow, List<Heading> headings, Map<PlanColumn, Integer> columns,
                          List<Integer> codeParts, List<Heading> conflicts) {

    public SheetHeader {
        headings = List.copyOf(headings);
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
        codeParts = List.copyOf(codeParts);
        conflicts = List.copyOf(conflicts);
    }

    public boolean has(PlanColumn field) {
        return columns.containsKey(field);
    }

    /** The column number of a field; 0 when the sheet does not have it. */
    public int column(PlanColumn field) {
        return columns.getOrDefault(field, 0);
    }

    /** The heading over a column; null when nothing stands there. */
    public Heading heading(int column) {
        return headings.stream().filter(heading -> heading.column() == column).findFirst().orElse(null);
    }

    /** Enough to read a plan by: what a row is (code or name) and what it promises, at least four fields in all. */
    public boolean sufficient() {
        return (has(PlanColumn.CODE) || has(PlanColumn.NAME)) && columns.size() >= 4
                && (has(PlanColumn.INDICATOR) || has(PlanColumn.TARGET) || has(PlanColumn.ALLOCATION));
    }

    /** True when both headers put the same fields into the same columns. */
    public boolean sameColumns(SheetHeader other) {
        return columns.equals(other.columns);
    }

    /** The same header with columns set by hand; 0 takes a field away. */
    public SheetHeader corrected(Map<PlanColumn, Integer> byHand) {
        Map<PlanColumn, Integer> corrected = new EnumMap<>(PlanColumn.class);
        corrected.putAll(columns);
        corrected.values().removeAll(byHand.values());
        byHand.forEach((field, column) -> {
            if (column == 0) {
                corrected.remove(field);
            } else {
                corrected.put(field, column);
            }
        });
        Integer code = corrected.get(PlanColumn.CODE);
        List<Integer> parts = code == null ? List.of() : byHand.containsKey(PlanColumn.CODE) ? List.of(code) : codeParts;
        List<Heading> open = conflicts.stream().filter(heading -> !byHand.containsKey(heading.field())).toList();
        return new SheetHeader(firstRow, lastRow, headings, corrected, parts, open);
    }
}
