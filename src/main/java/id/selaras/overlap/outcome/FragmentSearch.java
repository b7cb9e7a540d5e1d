package id.selaras.overlap.outcome;

import id.selaras.lexicon.Concept;
import id.selaras.overlap.pair.Neighbours;
import id.selaras.overlap.pair.PairJudging;
import id.selaras.overlap.pair.RowPairs;
import id.selaras.overlap.row.RowFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * @param left     fragments no group holds
     * @param gathered pairs that a group holds, told or coordinated
     */
    public record Answer(List<OutcomeSearch.Group> groups, List<Fragment> left, RowPairs gathered) {
    }

    /** A pair the class table calls fragmented, by the places of its rows in the run. */
    public record Fragment(int one, int other, PairJudging.Judged pair) {
    }

    public Answer find(List<Fragment> fragments) {
        RowPairs all = new RowPairs();
        fragments.forEach(fragment -> all.add(fragment.one(), fragment.other()));
        List<OutcomeSearch.Group> groups = new ArrayList<>();
        RowPairs gathered = new RowPairs();
        List<Fragment> left = new ArrayList<>();
        for (Placed seed : fragments.stream().map(Placed::of).sorted(ORDER).toList()) {
            Fragment fragment = seed.fragment();
            if (gathered.has(fragment.one(), fragment.other())) {
                continue;
            }
            List<RowFacts> group = grown(fragment, all);
            if (group.stream().map(RowFacts::unit).distinct().count() < LEAST_AGENCIES) {
                left.add(fragment);
                continue;
            }
            group.forEach(one -> group.forEach(other -> gathered.add(one.index(), other.index())));
            List<RowFacts> shown = shown(group);
            judging.judge(Naming.of(group), shared(group), shown, group)
                    .ifPresent(overlap -> groups.add(new OutcomeSearch.Group(overlap, group.size() - shown.size())));
        }
        left.removeIf(fragment -> gathered.has(fragment.one(), fragment.other()));
        return new Answer(groups, left, gathered);
    }

    /** Highest score first, whatever the order of rows. */
    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::score).reversed().thenComparing(Placed::said)
            .thenComparingInt(placed -> placed.fragment().one()).thenComparingInt(placed -> placed.fragment().other());

    private record Placed(Fragment fragment, int score, String said) {
        static Placed of(Fragment fragment) {
            return new Placed(fragment, fragment.pair().score(), fragment.pair().said());
        }
    }

    /** The two rows of a pair, with every row that is a fragmented pair with both, best linked first. */
    private List<RowFacts> grown(Fragment seed, RowPairs fragments) {
        List<RowFacts> group = new ArrayList<>(List.of(rows.get(seed.one()), rows.get(seed.other())));
        List<RowFacts> others = new ArrayList<>();
        for (int index : neighbours.common(group.get(0).index(), group.get(1).index())) {
            RowFacts row = rows.get(index);
            if (fragments.has(index, seed.one()) && fragments.has(index, seed.other())) {
                others.add(row);
            }
        }
        Map<RowFacts, Integer> linked = new IdentityHashMap<>();
        others.forEach(row -> linked.put(row, links(row, others)));
        others.sort(Comparator.comparing((RowFacts row) -> linked.get(row)).reversed().thenComparing(RowFacts::said)
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
}
