package id.selaras.overlap.group;

import id.selaras.finding.Overlap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows grown into groups in which each two are a pair; described in the package. */
final class CompleteLink {

    /** What a pair belongs to: a group, or, with {@code second} not -1, nothing but the same two rows. */
    private record Belonging(CompleteLink link, int first, int second) {
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    /** For each row the row its group is known by, found by following. */
    private final int[] parent;
    private final int[] size;
    /** For each group its neighbours and the number of pairs between them. */
    private final List<Map<Integer, Integer>> neighbours;

    private CompleteLink(List<Overlap> pairs) {
        for (Overlap pair : pairs) {
            numbers.putIfAbsent(first(pair), numbers.size());
            numbers.putIfAbsent(second(pair), numbers.size());
        }
        parent = new int[numbers.size()];
        size = new int[numbers.size()];
        neighbours = new ArrayList<>(numbers.size());
        for (int row = 0; row < parent.length; row++) {
            parent[row] = row;
            size[row] = 1;
            neighbours.add(new HashMap<>());
        }
    }

    /** @param pairs strongest first */
    static CompleteLink of(List<Overlap> pairs) {
        CompleteLink link = new CompleteLink(pairs);
        for (Overlap pair : pairs) {
            int first = link.numbers.get(first(pair));
            int second = link.numbers.get(second(pair));
            // put and not added up: the same two rows found twice are one pair
            link.neighbours.get(first).put(second, 1);
            link.neighbours.get(second).put(first, 1);
        }
        for (Overlap pair : pairs) {
            link.joinIfComplete(link.root(link.numbers.get(first(pair))), link.root(link.numbers.get(second(pair))));
        }
        return link;
    }

    /** Equal for pairs of one group, unequal for others. */
    Object group(Overlap pair) {
        int first = numbers.get(first(pair));
        int second = numbers.get(second(pair));
        return root(first) == root(second) ? new Belonging(this, root(first), -1)
                : new Belonging(this, Math.min(first, second), Math.max(first, second));
    }

    private void joinIfComplete(int one, int other) {
        if (one == other || neighbours.get(one).get(other) != (long) size[one] * size[other]) {
            return;
        }
        int kept = neighbours.get(one).size() >= neighbours.get(other).size() ? one : other;
        int gone = kept == one ? other : one;
        neighbours.get(kept).remove(gone);
        neighbours.get(gone).remove(kept);
        neighbours.get(gone).forEach((neighbour, pairs) -> {
            neighbours.get(kept).merge(neighbour, pairs, Integer::sum);
            neighbours.get(neighbour).remove(gone);
            neighbours.get(neighbour).merge(kept, pairs, Integer::sum);
        });
        neighbours.set(gone, Map.of());
        size[kept] += size[gone];
        parent[gone] = kept;
    }

    private int root(int row) {
        int root = row;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[row] = root;
        return root;
    }

    private static String first(Overlap pair) {
        return pair.rows().get(0).id();
    }

    private static String second(Overlap pair) {
        return pair.rows().get(1).id();
    }
}
