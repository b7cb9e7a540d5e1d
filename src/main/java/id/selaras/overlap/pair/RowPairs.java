package id.selaras.overlap.pair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A set of pairs of rows, by their places in the run; who comes first does not matter. */
public final class RowPairs {

    private final Map<Integer, Set<Integer>> partners = new HashMap<>();

    public void add(int one, int other) {
        partners.computeIfAbsent(one, row -> new HashSet<>()).add(other);
        partners.computeIfAbsent(other, row -> new HashSet<>()).add(one);
    }

    public boolean has(int one, int other) {
        return partners.getOrDefault(one, Set.of()).contains(other);
    }

    public void addAll(RowPairs others) {
        others.partners.forEach((row, more) -> partners.computeIfAbsent(row, any -> new HashSet<>()).addAll(more));
    }
}
