package id.selaras.intake.layout;

import id.selaras.intake.layout.YearHeading.Kind;
import id.selaras.plan.PlanColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Finds the columns of each year in the headings of a document of several years. */
final class SeriesBinding {

    private final List<YearHeading> found;
    private final SortedMap<Integer, Integer> targets = new TreeMap<>();
    private final SortedMap<Integer, Integer> ceilings = new TreeMap<>();
    private final List<YearFault> faults = new ArrayList<>();
    private final Integer start;
    private int baseline;
    private int endTarget;
    private int endCeiling;

    private SeriesBinding(List<YearHeading> found, Supplier<Period> period) {
        this.found = found;
        this.start = start(found, period);
    }

    /**
     * @param year   the year asked for; null for the first of the document
     * @param period the years of the plan, to place a year that is only counted; null when unknown
     */
    static YearColumns of(List<Heading> headings, Integer year, Supplier<Period> period, SheetGrid grid,
                          int lowestRow) {
        List<YearHeading> found = headings.stream().map(YearHeading::of).filter(Objects::nonNull).toList();
        SeriesBinding binding = new SeriesBinding(found, period);
        found.forEach(heading -> binding.take(heading, grid, lowestRow));
        GoalColumns goals = GoalColumns.of(headings);
        Set<Integer> years = new TreeSet<>(binding.targets.keySet());
        years.addAll(binding.ceilings.keySet());
        int first = years.isEmpty() ? 0 : years.iterator().next();
        binding.sayMissing(first, years);
        boolean placed = binding.start != null || found.stream().noneMatch(heading -> heading.year() == null && heading.ordinal() != null);
        return new YearColumns(binding.baseline, binding.targets, binding.ceilings, binding.endTarget, binding.endCeiling, goals,
                year != null && years.contains(year) ? year : first, placed, binding.faults);
    }

    /** A heading with both, {@code Tahun ke-1 (2026)}, places all; else a period whose length is the highest count. */
    private static Integer start(List<YearHeading> found, Supplier<Period> period) {
        int highest = 0;
        for (YearHeading heading : found) {
            if (heading.ordinal() != null && heading.year() != null) {
                return heading.year() - heading.ordinal() + 1;
            }
            highest = heading.ordinal() == null ? highest : Math.max(highest, heading.ordinal());
        }
        Period known = highest == 0 ? null : period.get();
        return known != null && known.years() == highest ? known.first() : null;
    }

    private void take(YearHeading heading, SheetGrid grid, int lowestRow) {
        int column = heading.heading().column();
        switch (heading.kind()) {
            case BASELINE -> baseline = baseline == 0 ? column : baseline;
            case END_TARGET -> endTarget = endTarget == 0 ? column : endTarget;
            case END_CEILING -> endCeiling = endCeiling == 0 ? column : endCeiling;
            case TARGET -> take(heading, targets, grid, lowestRow);
            case CEILING -> take(heading, ceilings, grid, lowestRow);
            case OTHER -> {
            }
        }
    }

    private void take(YearHeading heading, Map<Integer, Integer> columns, SheetGrid grid, int lowestRow) {
        int column = heading.heading().column();
        boolean money = heading.kind() == Kind.CEILING;
        Integer year = year(heading);
        if (year == null) {
            faults.add(new YearFault(YearFault.Kind.WITHOUT_YEAR, column, 0, money, 0));
            return;
        }
        Integer taken = columns.putIfAbsent(year, column);
        if (taken != null && (grid.area(lowestRow, column) == null
                || !Objects.equals(grid.area(lowestRow, column), grid.area(lowestRow, taken)))) {
            faults.add(new YearFault(YearFault.Kind.TWICE, column, year, money, taken));
        }
    }

    private Integer year(YearHeading heading) {
        if (heading.year() != null || heading.ordinal() == null) {
            return heading.year();
        }
        return start == null ? heading.ordinal() : Integer.valueOf(start + heading.ordinal() - 1);
    }

    private void sayMissing(int first, Set<Integer> years) {
        int last = years.stream().reduce(first, Math::max);
        for (int year = first; year <= last; year++) {
            if (!targets.containsKey(year) && !targets.isEmpty()) {
                faults.add(new YearFault(YearFault.Kind.MISSING, before(year, targets), year, false, 0));
            }
            if (!ceilings.containsKey(year) && !ceilings.isEmpty()) {
                faults.add(new YearFault(YearFault.Kind.MISSING, before(year, ceilings), year, true, 0));
            }
        }
    }

    private static int before(int year, SortedMap<Integer, Integer> columns) {
        SortedMap<Integer, Integer> earlier = columns.headMap(year);
        return earlier.isEmpty() ? columns.get(columns.firstKey()) : earlier.get(earlier.lastKey());
    }

    /** The headings with the chosen year's columns as the plan's own and all other years' without a field. */
    static List<Heading> claim(List<Heading> headings, YearColumns years) {
        Map<Integer, PlanColumn> own = new TreeMap<>();
        put(own, years.targets().get(years.chosen()), PlanColumn.TARGET);
        put(own, years.ceilings().get(years.chosen()), PlanColumn.ALLOCATION);
        put(own, years.targets().get(years.chosen() + 1), PlanColumn.NEXT_TARGET);
        put(own, years.ceilings().get(years.chosen() + 1), PlanColumn.NEXT_ALLOCATION);
        put(own, years.endTarget(), PlanColumn.RENSTRA_TARGET);
        Set<Integer> ofYears = new HashSet<>(years.columns());
        List<Heading> claimed = years.goals().claim(headings).stream().map(heading -> {
            YearHeading said = YearHeading.of(heading);
            boolean other = said != null && said.kind() == Kind.OTHER && heading.field() != PlanColumn.ALLOCATION;
            if (own.containsKey(heading.column())) {
                return heading.surely(own.get(heading.column()));
            }
            return said != null && !other || ofYears.contains(heading.column()) && !years.goals().columns().contains(heading.column())
                    ? heading.as(null) : heading;
        }).toList();
        return firstOfRepeated(claimed);
    }

    private static void put(Map<Integer, PlanColumn> own, Integer column, PlanColumn field) {
        if (column != null && column > 0) {
            own.put(column, field);
        }
    }

    /** A place or a unit that is repeated under each year counts once. */
    private static List<Heading> firstOfRepeated(List<Heading> headings) {
        Set<PlanColumn> seen = new HashSet<>();
        return headings.stream().map(heading -> {
            YearHeading said = YearHeading.of(heading);
            boolean repeated = said != null && said.kind() == Kind.OTHER && heading.field() != null && !seen.add(heading.field());
            return repeated ? heading.as(null) : heading;
        }).toList();
    }
}
