package id.selaras.overlap.group;

import static id.selaras.overlap.group.AnOverlap.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.finding.Overlap;
import id.selaras.plan.SubActivity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Thousands of random graphs, sparse and dense, with a fixed seed. */
class EveryGroupIsACliqueTest {

    private static final int GRAPHS = 4_000;

    private final Random random = new Random(20260711);

    @Test
    void eachTwoRowsOfAGroupAreAPairOfTheRun() {
        for (int graph = 0; graph < GRAPHS; graph++) {
            List<Overlap> pairs = randomGraph();
            Set<Set<String>> edges = new HashSet<>();
            pairs.forEach(overlap -> edges.add(ids(overlap.rows())));

            for (RowGroup group : OverlapGrouping.group(pairs)) {
                assertThat(edges).containsAll(eachTwo(group.rows()));
            }
        }
    }

    @Test
    void eachPairIsInExactlyOneGroup() {
        for (int graph = 0; graph < GRAPHS; graph++) {
            List<Overlap> pairs = randomGraph();

            List<Overlap> grouped = new ArrayList<>();
            OverlapGrouping.group(pairs).forEach(group -> grouped.addAll(group.overlaps()));

            assertThat(grouped).containsExactlyInAnyOrderElementsOf(pairs);
        }
    }

    @Test
    void theOrderOfThePairsDoesNotMatter() {
        for (int graph = 0; graph < GRAPHS; graph++) {
            List<Overlap> pairs = randomGraph();
            List<RowGroup> groups = OverlapGrouping.group(pairs);
            List<Overlap> shuffled = new ArrayList<>(pairs);
            Collections.shuffle(shuffled, random);

            assertThat(OverlapGrouping.group(shuffled)).isEqualTo(groups);
        }
    }

    @Test
    void noTwoGroupsOfSeveralPairsCouldHaveBeenOne() {
        for (int graph = 0; graph < GRAPHS; graph++) {
            List<Overlap> pairs = randomGraph();
            Set<Set<String>> edges = new HashSet<>();
            pairs.forEach(overlap -> edges.add(ids(overlap.rows())));
            List<RowGroup> grown = OverlapGrouping.group(pairs).stream().filter(group -> group.rows().size() > 2).toList();

            for (RowGroup one : grown) {
                for (RowGroup other : grown) {
                    List<SubActivity> both = new ArrayList<>(one.rows());
                    both.addAll(other.rows());
                    assertThat(one == other || !edges.containsAll(eachTwo(both))).isTrue();
                }
            }
        }
    }

    @Test
    void numbersFollowTheFirstOverlapAndTheWeakestIsNamed() {
        for (int graph = 0; graph < GRAPHS; graph++) {
            List<RowGroup> groups = OverlapGrouping.group(randomGraph());
            for (int at = 0; at < groups.size(); at++) {
                RowGroup group = groups.get(at);
                assertThat(group.id()).isEqualTo("K" + (at + 1));
                assertThat(group.overlaps()).isSortedAccordingTo(OverlapGrouping.ORDER)
                        .allSatisfy(overlap -> assertThat(overlap.score()).isGreaterThanOrEqualTo(group.weakest().score()));
                if (at > 0) {
                    assertThat(OverlapGrouping.ORDER.compare(groups.get(at - 1).overlaps().get(0), group.overlaps().get(0))).isNegative();
                }
            }
        }
    }

    @Test
    void aHundredThousandPairsAreGroupedAtOnce() {
        List<Overlap> cliques = new ArrayList<>();
        for (int clique = 0; cliques.size() < 50_000; clique++) {
            addClique(cliques, clique * 10 + 1, 10);
        }
        addClique(cliques, 500_001, 225);
        for (int row = 600_001; cliques.size() < 100_000; row++) {
            cliques.add(pair(600_000, row, 60));
        }
        Collections.shuffle(cliques, random);

        List<RowGroup> groups = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> OverlapGrouping.group(cliques));

        assertThat(groups.stream().mapToInt(group -> group.rows().size()).max()).hasValue(225);
        assertThat(groups.stream().mapToInt(group -> group.overlaps().size()).sum()).isEqualTo(100_000);
    }

    private static void addClique(List<Overlap> pairs, int from, int size) {
        for (int first = from; first < from + size; first++) {
            for (int second = first + 1; second < from + size; second++) {
                pairs.add(pair(first, second, 40 + (first * 7 + second * 13) % 60));
            }
        }
    }

    private List<Overlap> randomGraph() {
        int rows = 2 + random.nextInt(11);
        double density = random.nextDouble();
        List<Overlap> pairs = new ArrayList<>();
        for (int first = 1; first <= rows; first++) {
            for (int second = first + 1; second <= rows; second++) {
                if (random.nextDouble() < density) {
                    pairs.add(pair(first, second, 50 + random.nextInt(8)));
                }
            }
        }
        Collections.shuffle(pairs, random);
        return pairs;
    }

    private static Set<Set<String>> eachTwo(List<SubActivity> rows) {
        Set<Set<String>> two = new HashSet<>();
        for (SubActivity one : rows) {
            for (SubActivity other : rows) {
                if (!one.id().equals(other.id())) {
                    two.add(Set.of(one.id(), other.id()));
                }
            }
        }
        return two;
    }

    private static Set<String> ids(List<SubActivity> rows) {
        return Set.of(rows.get(0).id(), rows.get(1).id());
    }
}
