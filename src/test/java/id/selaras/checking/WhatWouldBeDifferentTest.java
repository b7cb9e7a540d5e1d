package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.ChangedPlan;
import id.selaras.assessment.WhatIf;
import id.selaras.finding.Finding;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanChange;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.report.json.WhatIfJson;
import id.selaras.spending.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Amounts of a sample plan are tried differently; the plan itself stays as it is. */
class WhatWouldBeDifferentTest {

    private static CheckOutcome outcome;
    private static Assessment before;

    @BeforeAll
    static void check() {
        outcome = SampleRun.check(SampleRun.request(PlanPhase.RANCANGAN, 2));
        before = outcome.assessment().orElseThrow();
    }

    @Test
    void theSameAmountAgainChangesNothing() {
        SubActivity row = row(sub -> sub.allocationOrZero().isPositive());
        WhatIf whatIf = tried(change(row, row.allocation().value()));
        assertThat(whatIf.cured()).isEmpty();
        assertThat(whatIf.made()).isEmpty();
        assertThat(whatIf.spending()).isEmpty();
        assertThat(whatIf.rules()).isEmpty();
        assertThat(whatIf.difference()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void moneyAddedToARowMovesTheSumsAboveItAndEveryView() {
        SubActivity row = row(sub -> sub.activity() != null && sub.allocationOrZero().isPositive());
        Rupiah more = Rupiah.of(1_000_000_000);
        WhatIf whatIf = tried(change(row, row.allocation().value().plus(more)));
        assertThat(whatIf.after().spending().allocation()).isEqualTo(before.spending().allocation().plus(more));
        assertThat(whatIf.spending()).extracting(pair -> pair.after().by())
                .contains(Dimension.AGENCY, Dimension.PROGRAMME, Dimension.FUND, Dimension.DISTRICT, Dimension.YEAR);
        assertThat(whatIf.made()).extracting(Finding::rule).doesNotContain("PAG-01");
        SubActivity now = whatIf.after().plan().subActivities().filter(sub -> sub.id().equals(row.id())).findFirst().orElseThrow();
        assertThat(now.activity().allocation().value()).isEqualTo(row.activity().allocation().value().plus(more));
    }

    @Test
    void aDroppedRowTakesItsFindingsWithIt() {
        Finding finding = before.findings().stream().filter(each -> before.plan().subActivities().anyMatch(sub -> sub.id().equals(each.subject())))
                .findFirst().orElseThrow();
        SubActivity row = row(sub -> sub.id().equals(finding.subject()));
        WhatIf whatIf = tried(change(row, null));
        assertThat(whatIf.cured()).anyMatch(cured -> cured.subject().equals(row.id()) && cured.rule().equals(finding.rule()));
        assertThat(whatIf.after().subActivities()).hasSize(before.subActivities().size() - 1);
        assertThat(before.plan().subActivities()).anyMatch(sub -> sub.id().equals(row.id()));
    }

    @Test
    void moneyTakenAwayMakesTheFindingThatItIsMissing() {
        SubActivity row = row(sub -> sub.allocationOrZero().isPositive() && sub.outputs().get(0).target().isFilled());
        WhatIf whatIf = tried(change(row, Rupiah.ZERO));
        assertThat(whatIf.made()).anyMatch(made -> made.subject().equals(row.id()));
        JsonNode written = WhatIfJson.tree(whatIf);
        assertThat(written.at("/changes/0/after").decimalValue()).isEqualByComparingTo("0");
        assertThat(written.at("/made")).hasSize(whatIf.made().size());
        assertThat(written.path("stored").asBoolean()).isFalse();
    }

    @Test
    void aCodeNobodyHasAndACodeOfManyAreProblemsAndNothingIsTried() {
        Problems problems = new Problems();
        String many = before.plan().subActivities().map(sub -> sub.nomenclature().text())
                .filter(code -> before.plan().subActivities().filter(sub -> sub.nomenclature().text().equals(code)).count() > 1)
                .findFirst().orElseThrow();
        Optional<WhatIf> none = outcome.trial().of(before, List.of(new PlanChange("ubah.csv", null, null, null, null, "9.99.99.2.99.9999", null),
                new PlanChange("ubah.csv", null, null, null, null, many, Rupiah.ZERO)), problems);
        assertThat(none).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactlyInAnyOrder("PERUBAHAN-TANPA-BARIS", "PERUBAHAN-BERMAKNA-GANDA");
    }

    @Test
    void oneRowChangedTwiceIsAProblem() {
        SubActivity row = row(sub -> true);
        Problems problems = new Problems();
        ChangedPlan.of(before.plan(), List.of(change(row, Rupiah.ZERO), change(row, null)), outcome.trial().reference().lookup(), problems);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("PERUBAHAN-GANDA");
    }

    @Test
    void aPlanWithoutTheRowKeepsNoSumThatStillHoldsIt() {
        SubActivity row = row(sub -> sub.allocationOrZero().isPositive());
        ChangedPlan changed = ChangedPlan.of(before.plan(), List.of(change(row, null)), outcome.trial().reference().lookup(), new Problems());
        AgencyPlan then = agency(before.plan().agencies(), row);
        AgencyPlan now = agency(changed.plan().agencies(), row);
        assertThat(now.allocation()).isEqualTo(then.allocation().minus(row.allocationOrZero()));
        if (then.total() != null && then.total().allocation().isFilled()) {
            assertThat(now.total().allocation().value()).isEqualTo(then.total().allocation().value().minus(row.allocationOrZero()));
        }
    }

    private static AgencyPlan agency(List<AgencyPlan> agencies, SubActivity row) {
        return agencies.stream().filter(agency -> agency.file().equals(row.file()) && agency.agency().equals(row.agency())).findFirst().orElseThrow();
    }

    private static SubActivity row(Predicate<SubActivity> wanted) {
        return before.plan().subActivities().filter(wanted).findFirst().orElseThrow();
    }

    private static PlanChange change(SubActivity row, Rupiah allocation) {
        return new PlanChange("uji", null, row.file(), row.at().toString(), null, null, allocation);
    }

    private static WhatIf tried(PlanChange... changes) {
        Problems problems = new Problems();
        WhatIf whatIf = outcome.trial().of(before, List.of(changes), problems).orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        return whatIf;
    }
}
