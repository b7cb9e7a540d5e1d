package id.selaras.overlap.group;

import static id.selaras.overlap.group.AnOverlap.duplication;
import static id.selaras.overlap.group.AnOverlap.outcome;
import static id.selaras.overlap.group.AnOverlap.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapGroup;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.proposal.Proposing;
import id.selaras.overlap.proposal.SupportShares;
import id.selaras.overlap.text.Places;
import id.selaras.overlap.text.Units;
import id.selaras.plan.PlanStage;
import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final Reference NOTHING = new Reference(new Government("Kabupaten Contoh", "", "WIB", null, null, "contoh", true), Set.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            Nomenclature.NONE, List.of(), Map.of());

    private static final ReferenceLookup LOOKUP = new ReferenceLookup(NOTHING, 2026, PlanStage.RENJA);

    private final Proposing proposing = new Proposing(LOOKUP, new Places(NOTHING), new Units(List.of(), LOOKUP.units()), List.of(),
            SupportShares.NONE);

    @Test
    void overlapsAreNumberedGravestFirstAndNameTheirGroup() {
        Groups groups = Groups.of(List.of(pair(3, 4, 90), outcome(95, 1, 5, 6), duplication(1, 2, 70)), Map.of(), proposing);

        assertThat(groups.overlaps()).extracting(Overlap::id, Overlap::score, Overlap::group).containsExactly(
                tuple("O1", 70, "K1"), tuple("O2", 90, "K2"),
                tuple("O3", 95, "K3"));
        assertThat(groups.groups()).extracting(OverlapGroup::id).containsExactly("K1", "K2", "K3");
    }

    @Test
    void aGroupNamesItsOverlapsItsWeakestAndWhatToDo() {
        Groups groups = Groups.of(List.of(pair(1, 2, 80), pair(2, 3, 60), pair(1, 3, 70)), Map.of(), proposing);

        assertThat(groups.groups()).singleElement().satisfies(group -> {
            assertThat(group.overlaps()).containsExactly("O1", "O2", "O3");
            assertThat(group.weakest()).isEqualTo("O3");
            assertThat(group.proposal().members()).hasSize(3);
            assertThat(group.proposal().questions()).isNotEmpty();
        });
    }

    @Test
    void rowsACapLeftOutAreCounted() {
        Overlap capped = outcome(80, 1, 2, 3);

        assertThat(Groups.of(List.of(capped, pair(4, 5, 70)), Map.of(capped.memory(), 17), proposing).groups())
                .extracting(OverlapGroup::leftOut).containsExactlyInAnyOrder(17, 0);
    }

    @Test
    void theOrderOfTheOverlapsDoesNotMatter() {
        List<Overlap> found = new ArrayList<>();
        for (int row = 1; row < 40; row++) {
            found.add(pair(row, row + 1, 60 + row % 5));
            found.add(pair(row, row + 2, 60 + row % 7));
            found.add(outcome(60, row, row + 3, row + 5));
        }
        Groups groups = Groups.of(found, Map.of(), proposing);

        Collections.shuffle(found, new Random(4));
        assertThat(Groups.of(found, Map.of(), proposing)).isEqualTo(groups);
    }

    @Test
    void nothingFoundIsNothing() {
        assertThat(Groups.of(List.of(), Map.of(), proposing)).isEqualTo(new Groups(List.of(), List.of()));
    }
}
