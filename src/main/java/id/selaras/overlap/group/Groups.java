package id.selaras.overlap.group;

import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapGroup;
import id.selaras.overlap.proposal.Proposing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The overlaps of a run, numbered, with their groups and proposals.
 *
 * @param overlaps in {@link Overlap#ORDER}, named {@code O1}, {@code O2}, ... and with their group
 * @param groups   in the order of their first overlap
 */
public record Groups(List<Overlap> overlaps, List<OverlapGroup> groups) {

    public Groups {
        overlaps = List.copyOf(overlaps);
        groups = List.copyOf(groups);
    }

    /**
     * @param found   without numbers and groups, in any order
     * @param leftOut for outcomes whose rows were capped: how many rows are not among them, by {@link Overlap#memory()}
     */
    public static Groups of(List<Overlap> found, Map<String, Integer> leftOut, Proposing proposing) {
        List<RowGroup> together = OverlapGrouping.group(found);
        List<Overlap> ordered = found.stream().sorted(OverlapGrouping.ORDER).toList();
        // by identity: two overlaps that say the same are still two
        Map<Overlap, String> numbers = new IdentityHashMap<>();
        ordered.forEach(overlap -> numbers.put(overlap, "O" + (numbers.size() + 1)));
        Map<String, Overlap> named = new HashMap<>();
        List<OverlapGroup> groups = new ArrayList<>();
        List<List<Overlap>> inside = together.stream().map(group -> group.overlaps().stream()
                .map(overlap -> overlap.named(numbers.get(overlap), group.id())).toList()).toList();
        inside.forEach(overlaps -> overlaps.forEach(overlap -> named.put(overlap.id(), overlap)));
        groups.addAll(IntStream.range(0, together.size()).parallel().mapToObj(at -> group(together.get(at), inside.get(at),
                numbers.get(together.get(at).weakest()), leftOut, proposing)).toList());
        return new Groups(named.values().stream().sorted(Comparator.comparingInt(overlap -> Integer.parseInt(overlap.id().substring(1))))
                .toList(), groups);
    }

    private static OverlapGroup group(RowGroup group, List<Overlap> inside, String weakest, Map<String, Integer> leftOut,
                                      Proposing proposing) {
        return new OverlapGroup(group.id(), group.rows(), inside.stream().map(Overlap::id).toList(), weakest, left(inside, leftOut),
                proposing.propose(group.rows(), inside));
    }

    private static int left(List<Overlap> inside, Map<String, Integer> leftOut) {
        return inside.stream().mapToInt(overlap -> leftOut.getOrDefault(overlap.memory(), 0)).sum();
    }
}
