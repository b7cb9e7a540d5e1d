package id.selaras.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.RuleSet;
import id.selaras.decision.Value;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Threshold;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.synthetic.SyntheticPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change the answer does not, and what must change it changes only that. */
class TheSearchAnswersAlikeTest {

    private static final int ROWS = 900;

    private final OverlapSearch search = new OverlapSearch();

    /** What is told of a pair, whichever row comes first. */
    private record Told(Set<String> rows, OverlapClass kind, OverlapChannel channel, int score, String place, String role, String memory,
                        Map<DictionaryEntry, Value> measured) {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void askingAgainGivesTheSameAnswer(long seed) {
        SyntheticPlan plan = SyntheticPlan.of(seed, ROWS);
        OverlapResult first = find(plan, plan.aligned(), ChangedRules.SHIPPED);
        assertThat(first.pairs()).isNotEmpty();
        assertThat(find(plan, plan.aligned(), ChangedRules.SHIPPED)).isEqualTo(first);
        OverlapSearch fresh = new OverlapSearch();
        assertThat(fresh.find(input(plan, plan.aligned(), ChangedRules.SHIPPED))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsDoesNotMatter(long seed) {
        SyntheticPlan plan = SyntheticPlan.of(seed, ROWS);
        List<SubActivityResult> shuffled = new ArrayList<>(plan.aligned());
        Collections.shuffle(shuffled, new Random(seed));
        OverlapResult inOrder = find(plan, plan.aligned(), ChangedRules.SHIPPED);
        OverlapResult inDisorder = find(plan, shuffled, ChangedRules.SHIPPED);
        assertThat(told(inDisorder)).isNotEmpty().isEqualTo(told(inOrder));
        assertThat(outcomes(inDisorder)).isEqualTo(outcomes(inOrder));
        assertThat(inDisorder.answer().groups()).hasSameSizeAs(inOrder.answer().groups());
        assertThat(inDisorder.compared()).isEqualTo(inOrder.compared());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anUnrelatedRowChangesNothingElse(long seed) {
        SyntheticPlan plan = SyntheticPlan.of(seed, ROWS);
        List<SubActivityResult> aligned = new ArrayList<>(plan.aligned());
        SubActivity model = aligned.stream().map(SubActivityResult::subActivity).filter(row -> !row.nomenclature().isSupport()).findFirst()
                .orElseThrow();
        SubActivity unrelated = saying(model, "F1#9999", model.agency(), "Kalibrasi teodolit sferis", "Kecamatan Antahberantah",
                "Astronom kecubung");
        aligned.add(like(aligned.get(0), unrelated));
        OverlapResult without = find(plan, plan.aligned(), ChangedRules.SHIPPED);
        OverlapResult with = find(plan, aligned, ChangedRules.SHIPPED);
        assertThat(with.answer().compared()).isEqualTo(without.answer().compared() + 1);
        assertThat(with.pairs()).isEqualTo(without.pairs());
        assertThat(with.answer().overlaps()).isEqualTo(without.answer().overlaps());
        assertThat(with.answer().groups()).isEqualTo(without.answer().groups());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.6", "0.8", "1"})
    void raisingTheThresholdOfWordsOnlyRemovesPairsByWords(String higher) {
        SyntheticPlan plan = SyntheticPlan.of(4, ROWS);
        Set<Told> low = told(find(plan, plan.aligned(), ChangedRules.SHIPPED));
        Set<Told> high = told(find(plan, plan.aligned(), ChangedRules.with(Threshold.WORDS, higher)));
        Set<Set<String>> pairsOfLow = low.stream().map(Told::rows).collect(Collectors.toSet());
        Set<Set<String>> pairsOfHigh = high.stream().map(Told::rows).collect(Collectors.toSet());
        assertThat(pairsOfLow).containsAll(pairsOfHigh);
        assertThat(low).filteredOn(pair -> !pairsOfHigh.contains(pair.rows())).extracting(Told::channel)
                .allMatch(OverlapChannel.WORDS::equals);
        assertThat(low).filteredOn(pair -> pair.channel() == OverlapChannel.FACTS).isNotEmpty().isSubsetOf(high);
        assertThat(high.stream().filter(pair -> pair.channel() == OverlapChannel.WORDS).count())
                .isLessThan(low.stream().filter(pair -> pair.channel() == OverlapChannel.WORDS).count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aRowWrittenTwiceByOneAgencyIsNoPairWithItselfButHasThePairsOfTheFirst(long seed) {
        SyntheticPlan plan = SyntheticPlan.of(seed, ROWS);
        OverlapResult once = find(plan, plan.aligned(), ChangedRules.SHIPPED);
        SubActivity first = once.pairs().get(0).overlap().rows().get(0);
        SubActivity second = new SubActivity("F1#9999", first.file(), first.at(), false, first.agency(), first.code(), first.name(),
                first.program(), first.activity(), first.outputs(), first.allocation(), first.nextAllocation(), first.texts());
        List<SubActivityResult> aligned = new ArrayList<>(plan.aligned());
        aligned.add(like(aligned.stream().filter(result -> result.subActivity().equals(first)).findFirst().orElseThrow(), second));
        Set<Told> twice = told(find(plan, aligned, ChangedRules.SHIPPED));
        assertThat(twice).extracting(Told::rows).doesNotContain(Set.of(first.id(), second.id()));
        assertThat(partners(twice, second.id())).isNotEmpty().isEqualTo(partners(twice, first.id()));
        assertThat(twice).containsAll(told(once));
    }

    @Test
    void twoAgenciesOfOneUnitAreOneAgency() {
        PlannedWork work = new PlannedWork().row(PlannedWork.HEALTH, "Penyuluhan gizi", "Kecamatan Lekok", "Ibu hamil");
        Agency clinic = new Agency(new AgencyCode("1.02.0.00.0.00.02.0007"), "UPTD Puskesmas Lekok");
        work.row(clinic, "Penyuluhan gizi", "Kecamatan Lekok", "Ibu hamil");
        OverlapResult result = work.search(ChangedRules.SHIPPED);
        assertThat(result.answer().notes()).singleElement().satisfies(note -> assertThat(note.id()).contains("satu perangkat daerah"));
        assertThat(result.compared()).isEmpty();
    }

    private OverlapResult find(SyntheticPlan plan, List<SubActivityResult> aligned, RuleSet rules) {
        return search.find(input(plan, aligned, rules));
    }

    private static OverlapInput input(SyntheticPlan plan, List<SubActivityResult> aligned, RuleSet rules) {
        return new OverlapInput(plan.plan(), aligned, new ReferenceLookup(plan.reference(), plan.plan().year(), plan.plan().stage()), rules,
                Set.of());
    }

    private static Set<Told> told(OverlapResult result) {
        return result.pairs().stream().map(pair -> new Told(ids(pair.overlap()), pair.overlap().kind(), pair.overlap().channel(),
                pair.overlap().score(), pair.overlap().place(), pair.overlap().paidRole(), pair.overlap().memory(), pair.measured()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> outcomes(OverlapResult result) {
        return result.answer().overlaps().stream().filter(overlap -> overlap.channel() == OverlapChannel.OUTCOME)
                .map(TheSearchAnswersAlikeTest::ids).collect(Collectors.toSet());
    }

    private static Set<String> partners(Set<Told> pairs, String row) {
        Set<String> partners = new TreeSet<>();
        pairs.stream().filter(pair -> pair.rows().contains(row)).forEach(pair -> partners.addAll(pair.rows()));
        partners.remove(row);
        return partners;
    }

    private static Set<String> ids(Overlap overlap) {
        return overlap.rows().stream().map(SubActivity::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static SubActivity saying(SubActivity model, String id, Agency agency, String what, String where, String forWhom) {
        Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
        texts.put(PlanColumn.ACTIVITY_TEXT, Field.filled(what, what, model.at()));
        texts.put(PlanColumn.LOCATION, Field.filled(where, where, model.at()));
        texts.put(PlanColumn.BENEFICIARIES, Field.filled(forWhom, forWhom, model.at()));
        return new SubActivity(id, model.file(), model.at(), false, agency, model.code(), Field.filled(what, what, model.at()),
                model.program(), model.activity(), List.of(new Output(Field.empty(model.at()), Field.empty(model.at()),
                Field.empty(model.at()), Field.absent(), Field.absent())), model.allocation(), model.nextAllocation(), texts);
    }

    private static SubActivityResult like(SubActivityResult model, SubActivity row) {
        return new SubActivityResult(row, "NONE", List.of(), List.of(), model.strength(), model.verdict(), 10, model.verdictRow(),
                List.of());
    }
}
