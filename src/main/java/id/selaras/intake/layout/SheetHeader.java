package id.selaras.intake.layout;

import id.selaras.plan.CodeLevel;
import id.selaras.plan.PlanColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header of a sheet as it was understood.
 *
 * @param firstRow  its top row
 * @param lastRow   its lowest row; data stand below
 * @param headings  all headings with text, left to right
 * @param columns   the column taken for each field; CODE may have further parts to its right, see {@code codeParts}
 * @param codeParts columns over which one code is spread, left to right; usually one; empty without a code column
 * @param conflicts headings that claim a field another column was already taken for
 * @param years     the columns of each year in a document of several years
 * @param levels    the columns of each level where every level has its own
 */
public record SheetHeader(int firstRow, int lastRow, List<Heading> headings, Map<PlanColumn, Integer> columns,
                          List<Integer> codeParts, List<Heading> conflicts, YearColumns years, LevelColumns levels) {

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

    /** Every column that may hold a field: the one of the plan's year, those of other years and of other levels. */
    public Collection<Integer> places(PlanColumn field) {
        Set<Integer> places = new LinkedHashSet<>();
        places.add(column(field));
        if (field == PlanColumn.INDICATOR) {
            places.addAll(levels.indicators().values());
            places.addAll(levels.measures().values());
        } else if (field == PlanColumn.TARGET) {
            places.addAll(levels.targets().values());
            places.addAll(years.targets().values());
        } else if (field == PlanColumn.ALLOCATION) {
            places.addAll(years.ceilings().values());
        }
        return places;
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

    /** True where rows below a program or activity word its result (outcome, output) in the column of names. */
    public boolean namesResults() {
        Heading name = years.isSeries() ? heading(column(PlanColumn.NAME)) : null;
        return name != null && Words.hasAny(Words.fold(name.written()), "outcome", "output");
    }

    /** How much was understood: fields, and columns of years and levels beside them. */
    int weight() {
        Set<Integer> understood = new LinkedHashSet<>(columns.values());
        understood.addAll(years.columns());
        understood.addAll(levels.columns());
        return Math.max(columns.size(), understood.size());
    }

    /** True when both headers put the same fields into the same columns. */
    public boolean sameColumns(SheetHeader other) {
        return columns.equals(other.columns) && years.columns().equals(other.years.columns());
    }

    /** The header as a row of a level is to be read by. */
    public SheetHeader at(CodeLevel level) {
        Map<PlanColumn, Integer> own = new EnumMap<>(PlanColumn.class);
        Integer indicator = levels.indicators().getOrDefault(level, levels.measures().get(level));
        if (indicator != null) {
            own.put(PlanColumn.INDICATOR, indicator);
        }
        if (levels.targets().containsKey(level)) {
            own.put(PlanColumn.TARGET, levels.targets().get(level));
        }
        return own.isEmpty() ? this : with(own);
    }

    /** The header with one year's columns as target and allocation; a column of 0 is none. */
    public SheetHeader with(int target, int allocation) {
        return with(Map.of(PlanColumn.TARGET, target, PlanColumn.ALLOCATION, allocation));
    }

    /** The header with another column for the indicator. */
    public SheetHeader withIndicator(int column) {
        return with(Map.of(PlanColumn.INDICATOR, column));
    }

    private SheetHeader with(Map<PlanColumn, Integer> own) {
        Map<PlanColumn, Integer> changed = new EnumMap<>(PlanColumn.class);
        changed.putAll(columns);
        own.forEach((field, column) -> {
            if (column == 0) {
                changed.remove(field);
            } else {
                changed.put(field, column);
            }
        });
        return new SheetHeader(firstRow, lastRow, headings, changed, codeParts, conflicts, years, levels);
    }

    SheetHeader withCode(List<Integer> parts) {
        return new SheetHeader(firstRow, lastRow, headings, columns, parts, conflicts, years, levels);
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
        List<Heading> open = new ArrayList<>(conflicts);
        open.removeIf(heading -> byHand.containsKey(heading.field()));
        return new SheetHeader(firstRow, lastRow, headings, corrected, parts, open, years, levels);
    }
}
