package id.selaras.overlap.outcome;

import id.selaras.finding.Overlap;
import id.selaras.lexicon.Concept;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.pair.Neighbours;
import id.selaras.overlap.row.RowFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers pairs that the class table calls fragmented into groups of three agencies or more. Each row of a group is related to at
 * least half of the others and all share a pair with the first two, so no chain of unrelated rows becomes a group.
 */
public final class FragmentSearch {

    private static final int LEAST_AGENCIES = 3;

    private final OutcomeJudging judging;
    private final List<RowFacts> rows;
    private final Neighbours neighbours;
    private final int largest;

    /** @param largest most rows told of a group */
    public FragmentSearch(OutcomeJudging judging, List<RowFacts> rows, Neighbours neighbours, int largest) {
        this.judging = judging;
        this.rows = rows;
        this.neighbours = neighbours;
        this.largest = largest;
    }

    /**
     * @param left   pairs no group holds, as {@code left << 32 | right}
     * @param gathered pairs that a group holds, told or coordinated
     */
    public record Answer(List<OutcomeSearch.Group> groups, Set<Long> left, Set<Long> gathered) {
    }

    /** A pair the class table calls fragmented. */
    public record Fragment(long key, FoundPair pair) {
    }

    public Answer find(List<Fragment> fragments) {
        List<OutcomeSearch.Group> groups = new ArrayList<>();
        Set<Long> waiting = new LinkedHashSet<>();
        fragments.stream().sorted(Comparator.comparing((Fragment one) -> one.pair().overlap(), ORDER))
                .forEach(fragment -> waiting.add(fragment.key()));
        Set<Long> gathered = new HashSet<>();
        Set<Long> left = new LinkedHashSet<>();
        Set<Long> all = Set.copyOf(waiting);
        for (long seed : List.copyOf(waiting)) {
            if (gathered.contains(seed)) {
                continue;
            }
            List<RowFacts> group = grown(seed, all);
            if (group.stream().map(RowFacts::unit).distinct().count() < LEAST_AGENCIES) {
                left.add(seed);
                continue;
            }
            group.forEach(one -> group.forEach(other -> gathered.add(key(one, other))));
            List<RowFacts> shown = shown(group);
            judging.judge(Naming.of(group), shared(group), shown, group)
                    .ifPresent(overlap -> groups.add(new OutcomeSearch.Group(overlap, group.size() - shown.size())));
        }
        left.removeAll(gathered);
        return new Answer(groups, left, gathered);
    }

    /** Highest score first, whatever the order of rows. */
    private static final Comparator<Overlap> ORDER = Comparator.comparingInt(Overlap::score).reversed().thenComparing(Overlap::memory)
            .thenComparing(Overlap.ORDER);

    /** The two rows of a pair, with every row that is a fragmented pair with both, best linked first. */
    private List<RowFacts> grown(long seed, Set<Long> fragments) {
        List<RowFacts> group = new ArrayList<>(List.of(rows.get((int) (seed >> 32)), rows.get((int) seed)));
        List<RowFacts> others = new ArrayList<>();
        for (int index : neighbours.common(group.get(0).index(), group.get(1).index())) {
            RowFacts row = rows.get(index);
            if (group.stream().allMatch(member -> fragments.contains(key(row, member)))) {
                others.add(row);
            }
        }
        others.sort(Comparator.comparingInt((RowFacts row) -> -links(row, others)).thenComparing(RowFacts::said)
                .thenComparingInt(RowFacts::index));
        for (RowFacts row : others) {
            if (2 * links(row, group) >= group.size()) {
                group.add(row);
            }
        }
        group.sort(Comparator.comparingInt(RowFacts::index));
        return group;
    }

    private int links(RowFacts row, List<RowFacts> others) {
        return (int) others.stream().filter(other -> neighbours.linked(row.index(), other.index())).count();
    }

    private List<RowFacts> shown(List<RowFacts> group) {
        return group.size() <= largest ? group : OutcomeSearch.capped(group, largest);
    }

    private static Set<Concept> shared(List<RowFacts> group) {
        Set<Concept> shared = new LinkedHashSet<>(group.get(0).concepts());
        group.forEach(row -> shared.retainAll(row.concepts()));
        return shared;
    }

    private static long key(RowFacts one, RowFacts other) {
        return (long) Math.min(one.index(), other.index()) << 32 | Math.max(one.index(), other.index());
    }
}
