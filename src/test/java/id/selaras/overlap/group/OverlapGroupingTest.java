package id.selaras.overlap.group;

import static id.selaras.overlap.group.AnOverlap.duplication;
import static id.selaras.overlap.group.AnOverlap.outcome;
import static id.selaras.overlap.group.AnOverlap.paid;
import static id.selaras.overlap.group.AnOverlap.pair;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Overlap;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapGroupingTest {

    @Test
    void threeRowsThatAreAllPairsAreOneGroup() {
        List<RowGroup> groups = OverlapGrouping.group(List.of(pair(1, 2, 80), pair(2, 3, 70), pair(1, 3, 60)));

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.id()).isEqualTo("K1");
            assertThat(numbers(group.rows())).containsExactly(1, 2, 3);
            assertThat(group.overlaps()).hasSize(3);
            assertThat(group.weakest().score()).isEqualTo(60);
        });
    }

    @Test
    void aChainIsNeverOneGroup() {
        List<RowGroup> groups = OverlapGrouping.group(List.of(pair(1, 2, 90), pair(2, 3, 80), pair(3, 4, 70)));

        assertThat(groups).extracting(group -> numbers(group.rows()))
                .containsExactly(List.of(1, 2), List.of(2, 3), List.of(3, 4));
    }

    @Test
    void aLongChainFallsIntoItsPairs() {
        List<Overlap> chain = IntStream.range(1, 500).mapToObj(row -> pair(row, row + 1, 50 + row % 40)).toList();

        assertThat(OverlapGrouping.group(chain)).hasSize(499).allSatisfy(group -> assertThat(group.rows()).hasSize(2));
    }

    @Test
    void oneRowWithManyPartnersThatAreStrangersToEachOtherMakesAGroupOfEachPair() {
        // one agency works everywhere, each kecamatan office for itself: the offices do not overlap with each other
        List<Overlap> star = IntStream.rangeClosed(2, 25).mapToObj(office -> pair(1, office, 75)).toList();

        assertThat(OverlapGrouping.group(star)).hasSize(24).allSatisfy(group -> assertThat(group.overlaps()).hasSize(1));
    }

    @Test
    void theStrongerPairDecidesWhereARowGoes() {
        List<RowGroup> groups = OverlapGrouping.group(List.of(pair(1, 2, 60), pair(2, 3, 95), pair(3, 4, 55), pair(2, 4, 55)));

        assertThat(groups).extracting(group -> numbers(group.rows())).containsExactly(List.of(2, 3, 4), List.of(1, 2));
    }

    @Test
    void theGraverClassComesBeforeTheHigherScore() {
        List<RowGroup> groups = OverlapGrouping.group(List.of(pair(1, 2, 99), duplication(2, 3, 60)));

        assertThat(groups).extracting(group -> numbers(group.rows())).containsExactly(List.of(2, 3), List.of(1, 2));
    }

    @Test
    void anOutcomeIsAGroupOfItsOwn() {
        List<RowGroup> groups = OverlapGrouping.group(List.of(outcome(70, 1, 2, 3, 4), pair(1, 2, 80), outcome(65, 1, 2)));

        assertThat(groups).extracting(group -> numbers(group.rows()))
                .containsExactly(List.of(1, 2), List.of(1, 2, 3, 4), List.of(1, 2));
    }

    @Test
    void pairsThatPayOneRoleAreApartFromOtherPairs() {
        List<RowGroup> groups = OverlapGrouping.group(List.of(pair(1, 2, 80), paid("Kader posyandu", 2, 3, 75),
                paid("Kader posyandu", 1, 3, 70), paid("Penyuluh", 1, 2, 60)));

        assertThat(groups).extracting(group -> numbers(group.rows()))
                .containsExactly(List.of(1, 2), List.of(2, 3), List.of(1, 3), List.of(1, 2));
    }

    @Test
    void theSameTwoRowsFoundTwiceStayTogether() {
        assertThat(OverlapGrouping.group(List.of(pair(1, 2, 80), duplication(2, 1, 70)))).singleElement()
                .satisfies(group -> assertThat(group.overlaps()).hasSize(2));
    }

    @Test
    void theWeakestOfSeveralEquallyWeakIsTheLastOfThem() {
        RowGroup group = OverlapGrouping.group(List.of(pair(1, 2, 60), duplication(1, 3, 60), pair(2, 3, 60))).get(0);

        assertThat(numbers(group.weakest().rows())).containsExactly(2, 3);
    }

    @Test
    void nothingFoundIsNoGroup() {
        assertThat(OverlapGrouping.group(List.of())).isEmpty();
    }

    static List<Integer> numbers(List<SubActivity> rows) {
        List<Integer> numbers = new ArrayList<>();
        rows.forEach(row -> numbers.add(row.row()));
        return numbers;
    }
}
