package id.selaras.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a document of several years says of one indicator line: the columns of a Renstra.
 *
 * @param baseline kondisi awal
 * @param targets  by year; a year whose cell is empty or unreadable is there with that field
 * @param ceilings pagu by year of this line; in real tables only the first of several lines of a row carries it
 */
public record YearSeries(Field<BigDecimal> baseline, SortedMap<Integer, Field<BigDecimal>> targets,
                         SortedMap<Integer, Field<Rupiah>> ceilings) {

    /** A document of one year. */
    public static final YearSeries NONE = new YearSeries(Field.absent(), Collections.emptySortedMap(), Collections.emptySortedMap());

    public YearSeries {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        ceilings = Collections.unmodifiableSortedMap(new TreeMap<>(ceilings));
    }

    public boolean isEmpty() {
        return targets.isEmpty() && ceilings.isEmpty();
    }
}
