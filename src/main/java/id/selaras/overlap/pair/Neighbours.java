package id.selaras.overlap.pair;

import id.selaras.overlap.row.RowFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows of one place are related, and so how many further agencies work on what two rows have in common: two agencies overlap,
 * three or more without a coordinator are fragmented (GAO-15-49SP). Immutable once built.
 */
public final class Neighbours {

    /** No row has any. */
    public static final Neighbours NONE = new Neighbours(List.of(), List.of());

    /** More are as good as these: a count for tables, not for statistics. */
    private static final int MANY = 9;

    private final List<RowFacts> rows;
    /** By row, the rows related to it, and whether they are most likely the same work. */
    private final Map<Integer, Map<Integer, Boolean>> related = new HashMap<>();

    /** Two related rows, by their places in the run. */
    public record Link(int one, int other, boolean same) {
    }

    public Neighbours(List<RowFacts> rows, List<Link> links) {
        this.rows = rows;
        for (Link link : links) {
            related.computeIfAbsent(link.one(), row -> new HashMap<>()).put(link.other(), link.same());
            related.computeIfAbsent(link.other(), row -> new HashMap<>()).put(link.one(), link.same());
        }
    }

    /** True when the two are related. */
    public boolean linked(int one, int other) {
        return related.getOrDefault(one, Map.of()).containsKey(other);
    }

    /** Rows related to both. */
    public List<Integer> common(int one, int other) {
        Map<Integer, Boolean> first = related.getOrDefault(one, Map.of());
        Map<Integer, Boolean> second = related.getOrDefault(other, Map.of());
        List<Integer> both = new ArrayList<>();
        for (int row : (first.size() < second.size() ? first : second).keySet()) {
            if (first.containsKey(row) && second.containsKey(row)) {
                both.add(row);
            }
        }
        return both;
    }

    /**
     * 0..9 further agencies with a row related to both; 0 for rows that are not related themselves. A row that is the same work as
     * both is one more of it and no other part of an outcome.
     */
    int agencies(RowFacts one, RowFacts other) {
        Map<Integer, Boolean> first = related.getOrDefault(one.index(), Map.of());
        Map<Integer, Boolean> second = related.getOrDefault(other.index(), Map.of());
        if (!first.containsKey(other.index())) {
            return 0;
        }
        Set<String> units = new HashSet<>();
        for (Map.Entry<Integer, Boolean> entry : first.entrySet()) {
            Boolean same = second.get(entry.getKey());
            if (same != null && !(same && entry.getValue())) {
                units.add(rows.get(entry.getKey()).unit());
            }
        }
        units.remove(one.unit());
        units.remove(other.unit());
        return Math.min(MANY, units.size());
    }
}
