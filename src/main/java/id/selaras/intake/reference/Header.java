package id.selaras.intake.reference;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the columns of a sheet stand: column numbers from 1. */
final class Header {

    private final int row;
    private final Map<Column<?>, Integer> places = new IdentityHashMap<>();
    private final Map<Column<?>, SortedMap<Integer, Integer>> yearlyPlaces = new IdentityHashMap<>();

    /** @param row number of the heading row, from 1 */
    Header(int row) {
        this.row = row;
    }

    int row() {
        return row;
    }

    void put(HeadingNames.Meaning meaning, int column) {
        if (meaning.column().isYearly()) {
            yearlyPlaces.computeIfAbsent(meaning.column(), any -> new TreeMap<>()).put(meaning.year(), column);
        } else {
            places.put(meaning.column(), column);
        }
    }

    boolean has(Column<?> column) {
        return places.containsKey(column) || yearlyPlaces.containsKey(column);
    }

    /** The place of a column; 0 where the sheet has none. */
    int place(Column<?> column) {
        return places.getOrDefault(column, 0);
    }

    /** Year to place, for a column of every year. */
    SortedMap<Integer, Integer> yearlyPlaces(Column<?> column) {
        return yearlyPlaces.getOrDefault(column, new TreeMap<>());
    }

    /** All places that are read. */
    BitSet all() {
        BitSet all = new BitSet();
        places.values().forEach(all::set);
        yearlyPlaces.values().forEach(years -> years.values().forEach(all::set));
        return all;
    }
}
