package id.selaras.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.join.BruteForceJoin;
import id.selaras.overlap.join.DistinctSets;
import id.selaras.overlap.join.SimilarityJoin;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyntheticPlanTest {

    private static final SyntheticPlan PLAN = SyntheticPlan.of(1, 6_000);

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherSeedAnother() {
        assertThat(SyntheticPlan.of(1, 6_000)).isEqualTo(PLAN);
        assertThat(SyntheticPlan.of(2, 6_000)).isNotEqualTo(PLAN);
    }

    @Test
    void itHasAsManyRowsAsAskedForInSixtyAgenciesWithTheirRegions() {
        assertThat(PLAN.plan().subActivities()).hasSize(6_000);
        assertThat(PLAN.plan().agencies()).hasSize(60);
        assertThat(PLAN.aligned()).extracting(result -> result.subActivity().id())
                .containsExactlyElementsOf(PLAN.plan().subActivities().map(SubActivity::id).toList());
        assertThat(PLAN.reference().regions()).filteredOn(region -> region.village() == null).hasSize(24);
        assertThat(PLAN.reference().regions()).hasSize(24 + 24 * 15);
        assertThat(PLAN.reference().agencies()).extracting(agency -> agency.agency())
                .containsExactlyElementsOf(PLAN.plan().agencies().stream().map(agency -> agency.agency()).toList());
    }

    @Test
    void aLargePlanIsSeveralGovernmentsInOneComparison() {
        SyntheticPlan large = SyntheticPlan.of(1, 20_000);
        assertThat(large.plan().subActivities()).hasSize(20_000);
        assertThat(large.plan().agencies()).hasSize(180).extracting(agency -> agency.agency().key()).doesNotHaveDuplicates();
        assertThat(large.plan().subActivities().map(SubActivity::id).collect(Collectors.toSet())).hasSize(20_000);
    }

    @Test
    void itRepeatsItselfAsPlansDo() {
        List<SubActivity> rows = PLAN.plan().subActivities().toList();
        Map<String, Set<String>> agenciesOfText = rows.stream().collect(Collectors.groupingBy(
                row -> row.text(PlanColumn.ACTIVITY_TEXT).or(row.name().or("")),
                Collectors.mapping(row -> row.agency().key(), Collectors.toSet())));
        assertThat(agenciesOfText.get("Penyediaan gaji dan tunjangan ASN bagi aparatur sipil negara")).hasSize(60);
        assertThat(agenciesOfText).hasSizeBetween(3_000, 5_000);
        Map<String, Long> codes = rows.stream().collect(Collectors.groupingBy(row -> row.code().or(""), Collectors.counting()));
        assertThat(codes.values()).anyMatch(count -> count > 100);
    }

    @Test
    void plantedPairsAreRowsOfThePlanAndWhatTheyAreSaidToBe() {
        Map<String, SubActivity> rows = PLAN.plan().subActivities().collect(Collectors.toMap(SubActivity::id, Function.identity()));
        assertThat(PLAN.planted()).hasSize(Planted.Kind.values().length * 20).doesNotHaveDuplicates();
        Set<String> districts = PLAN.reference().regions().stream().map(Region::district).collect(Collectors.toSet());
        for (Planted pair : PLAN.planted()) {
            SubActivity left = rows.get(pair.left());
            SubActivity right = rows.get(pair.right());
            assertThat(left.agency().equals(right.agency())).as("%s", pair).isEqualTo(pair.kind() == Planted.Kind.SAME_AGENCY);
            Set<String> shared = districts(left, districts);
            shared.retainAll(districts(right, districts));
            assertThat(shared.isEmpty()).as("%s", pair).isEqualTo(pair.kind() == Planted.Kind.OTHER_PLACE);
            assertThat(left.text(PlanColumn.ACTIVITY_TEXT)).as("%s", pair).isNotEqualTo(right.text(PlanColumn.ACTIVITY_TEXT));
        }
    }

    @Test
    void theJoinOfItsWordsIsExact() {
        PlanTokens tokens = PlanTokens.of(SyntheticPlan.of(3, 2_000).plan());
        DistinctSets distinct = DistinctSets.of(tokens.sets(), tokens.owner());
        for (int perMille : new int[] {300, 500, 700}) {
            assertThat(SimilarityJoin.join(distinct.sets(), distinct.owners(), perMille)).isNotEmpty()
                    .isEqualTo(BruteForceJoin.join(distinct.sets(), distinct.owners(), perMille));
        }
    }

    private static Set<String> districts(SubActivity row, Set<String> known) {
        String stated = row.text(PlanColumn.LOCATION).or("");
        return known.stream().filter(district -> stated.endsWith("Kec. " + district)).collect(Collectors.toCollection(HashSet::new));
    }
}
