package id.selaras.intake.layout;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns of a document of several years; columns are 0 where there is none.
 *
 * @param targets  column of the target by year
 * @param ceilings column of the money by year
 * @param chosen   the year whose columns stand for the plan's own target and allocation; 0 without years
 * @param placed   false when the years are only counted from a start nobody names: then the keys are 1, 2, ...
 * @param faults   headings that could not be used and years without a column
 */
public record YearColumns(int baseline, SortedMap<Integer, Integer> targets, SortedMap<Integer, Integer> ceilings, int endTarget,
                          int endCeiling, GoalColumns goals, int chosen, boolean placed, List<YearFault> faults) {

    /** A document of one year. */
    public static final YearColumns NONE = new YearColumns(0, Collections.emptySortedMap(), Collections.emptySortedMap(), 0, 0,
            GoalColumns.NONE, 0, true, List.of());
    private static final int SURE = 4;
    private static final int LIKELY = 3;

    public YearColumns {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        ceilings = Collections.unmodifiableSortedMap(new TreeMap<>(ceilings));
        faults = List.copyOf(faults);
    }

    /** The years that have a column, ascending. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>(targets.keySet());
        years.addAll(ceilings.keySet());
        return years;
    }

    /**
     * True for the columns of a Renstra: four years and more, three beside a baseline, an end of period or goals, or two
     * between a baseline and an end of period. A Renja has two years and neither.
     */
    public boolean isSeries() {
        int years = years().size();
        boolean ends = endTarget > 0 || endCeiling > 0;
        return years >= SURE || years >= LIKELY && (baseline > 0 || ends || goals.any()) || years == 2 && baseline > 0 && ends;
    }

    /** Every column that is read by way of these. */
    public Set<Integer> columns() {
        Set<Integer> columns = new TreeSet<>(goals.columns());
        columns.addAll(targets.values());
        columns.addAll(ceilings.values());
        columns.addAll(List.of(baseline, endTarget, endCeiling));
        columns.remove(0);
        return columns;
    }
}
