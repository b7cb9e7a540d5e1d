package id.selaras.rulecases;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Limits;
import id.selaras.assessment.Scope;
import id.selaras.finding.Certainty;
import id.selaras.finding.Finding;
import id.selaras.finding.Limit;
import id.selaras.finding.RuleStatus;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.report.text.TerminalSummary;
import id.selaras.report.workbook.GovernmentWorkbook;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Section {@code limits} of the small world of the rule cases, at the stage KUA. */
class LimitsOfTheBudgetTest {

    /** Published totals of Kabupaten Pasuruan 2026 (regional regulation agreed 26-11-2025, decision of the DPRD 14/2025). */
    private static final String[] PASURUAN = {"acuan: APBD baris 2 Jumlah = 3.502.104.028.502,08",
            "acuan: APBD baris 3 Jumlah = 3.917.324.235.295,67", "acuan: APBD baris 4 Jumlah = 415.220.206.793,59"};
    private static Pipeline pipeline;

    @BeforeAll
    static void loadTheShippedTables() {
        pipeline = new Pipeline();
    }

    @Test
    void thePublishedBudgetOfKabupatenPasuruanBalancesExactly() {
        Assessment assessment = assess(world(PASURUAN));
        assertThat(status(assessment, "PAG-10")).extracting(RuleStatus::state, RuleStatus::fired).containsExactly(RuleStatus.State.ASSESSED, 0);
        assertThat(limit(assessment, "PAG-10", "APBD 2026 tahap KUA")).satisfies(limit -> {
            assertThat(limit.met()).isTrue();
            assertThat(limit.value()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(limit.amount().amount()).isEqualByComparingTo("3917324235295.67");
        });
    }

    @Test
    void oneSenOffIsFoundInTheBudgetOfKabupatenPasuruan() {
        Assessment assessment = assess(world(PASURUAN[0], PASURUAN[1], "acuan: APBD baris 4 Jumlah = 415.220.206.793,58"));
        assertThat(assessment.findings()).extracting(Finding::rule).containsOnlyOnce("PAG-10");
        assertThat(limit(assessment, "PAG-10", "APBD 2026 tahap KUA")).satisfies(limit -> {
            assertThat(limit.met()).isFalse();
            assertThat(limit.gap().amount()).isEqualByComparingTo("0.01");
        });
    }

    @Test
    void aLimitThatIsKeptIsToldWithItsShareItsRowAndItsValidity() {
        Limit staff = limit(assess(world()), "WAJ-02", "PEGAWAI");
        assertThat(staff.value()).isEqualByComparingTo("29.1457");
        assertThat(staff.limit()).isEqualByComparingTo("30");
        assertThat(staff.side()).isEqualTo(Limit.Side.AT_MOST);
        assertThat(staff.from()).isEqualTo(LocalDate.of(2022, 1, 5));
        assertThat(staff.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(staff.met()).isTrue();
        assertThat(staff.gap().isZero()).isTrue();
        assertThat(staff.certainty()).isEqualTo(Certainty.A2);
        assertThat(staff.source()).isEqualTo("lembar Belanja Wajib, Nota KUA 2026");
    }

    @Test
    void whatIsMissingToAMinimumIsToldInRupiah() {
        Limit education = limit(assess(world("acuan: Belanja Wajib baris 2 Jumlah = 390.000.000.000")), "WAJ-01", "PENDIDIKAN");
        assertThat(education.met()).isFalse();
        assertThat(education.base().amount()).isEqualByComparingTo("1990000000000.50");
        assertThat(education.gap().amount()).isEqualByComparingTo("8000000000.10");
    }

    @Test
    void onlyTheTierOfTheBudgetsSizeApplies() {
        assertThat(of(assess(world()), "WAJ-04")).singleElement().satisfies(limit -> assertThat(limit.limit()).isEqualByComparingTo("0.75"));
        assertThat(of(assess(world("acuan: APBD baris 3 Jumlah = 950.000.000.000")), "WAJ-04")).singleElement()
                .satisfies(limit -> assertThat(limit.limit()).isEqualByComparingTo("1"));
    }

    @Test
    void theShareOfHealthIsATrendWithoutALimit() {
        assertThat(of(assess(world("acuan: Belanja Wajib baris 7 Jumlah = 90.000.000.000")), "WAJ-06")).singleElement().satisfies(limit -> {
            assertThat(limit.limit()).isNull();
            assertThat(limit.met()).isNull();
            assertThat(limit.reason()).isNull();
            assertThat(limit.value()).isEqualByComparingTo("4.5226");
        });
    }

    @Test
    void theDeficitIsHeldToTheLimitTheReferenceStates() {
        assertThat(of(assess(world()), "WAJ-12")).singleElement().satisfies(limit -> {
            assertThat(limit.value()).isEqualByComparingTo("5.2910");
            assertThat(limit.limit()).isEqualByComparingTo("2.5");
            assertThat(limit.met()).as("covered by SILPA").isTrue();
        });
    }

    @Test
    void whatCannotBeMeasuredIsToldWithItsReasonAndItsLimit() {
        assertThat(limit(assess(world("acuan: Belanja Wajib tanpa baris 3")), "WAJ-02", "PEGAWAI")).satisfies(limit -> {
            assertThat(limit.value()).isNull();
            assertThat(limit.met()).isNull();
            assertThat(limit.limit()).isEqualByComparingTo("30");
            assertThat(limit.reason().id()).contains("lembar Belanja Wajib");
        });
    }

    @Test
    void oneAgencyHasNoLimitsOfTheWholeBudget() {
        World world = new World();
        world.stage(PlanStage.KUA);
        assertThat(assess(world).limits()).isEmpty();
    }

    @Test
    void theLimitsOfAPlanAreTheSameHoweverTheyAreAskedFor() {
        World world = world();
        Assessment assessment = assess(world);
        ReferenceLookup lookup = new ReferenceLookup(ReferenceReader.read(world.reference()).reference().orElseThrow(), 2026, PlanStage.KUA);
        assertThat(Limits.of(assessment.plan(), assessment.subActivities(), List.of(), lookup, pipeline.rules()))
                .isEqualTo(assessment.limits()).hasSizeGreaterThan(15);
    }

    @Test
    void theTotalOfAllPlansStandsInForOneThatIsNotStated() {
        Assessment assessment = assess(world("acuan: APBD tanpa baris 3", "acuan: Perangkat Daerah baris 4-7 Aktif = tidak"));
        assertThat(limit(assessment, "WAJ-01", "PENDIDIKAN").base())
                .isEqualTo(assessment.plan().subActivities().map(sub -> sub.allocationOrZero()).reduce(Rupiah.ZERO, Rupiah::plus));
    }

    @Test
    void whatCodesAloneTellIsAddedUpFromSubActivities() {
        Assessment assessment = assess(world("acuan: Belanja Wajib tanpa baris 7", "acuan: Perangkat Daerah baris 4-7 Aktif = tidak"));
        Limit health = limit(assessment, "WAJ-06", "KESEHATAN");
        assertThat(health.source()).isEqualTo("pagu sub kegiatan semua perangkat daerah");
        assertThat(health.amount()).isEqualTo(assessment.plan().agencies().get(0).allocation());
    }

    @Test
    void theSummaryCountsLimitsAndNamesThoseThatAreNotKept() {
        String summary = String.join(" ", TerminalSummary.of(assess(world("acuan: Belanja Wajib baris 2 Jumlah = 390.000.000.000")), "id", List.of()))
                .replaceAll("\\s+", " ");
        assertThat(summary).contains("1 tidak terpenuhi, 2 tidak dapat dinilai", "WAJ-01 PENDIDIKAN: 19,6%; paling sedikit 20%");
    }

    @Test
    void theGovernmentsWorkbookShowsEveryLimitWithItsState() {
        OutputSheet sheet = GovernmentWorkbook.sheets(assess(world("acuan: Belanja Wajib baris 2 Jumlah = 390.000.000.000"))).stream()
                .filter(each -> each.name().equals("Batas Belanja")).findFirst().orElseThrow();
        assertThat(sheet.rows().stream().map(LimitsOfTheBudgetTest::texts)).anySatisfy(row -> assertThat(row).contains("WAJ-01", "PENDIDIKAN",
                "19,6%", "paling sedikit 20% / at least 20%", "tidak terpenuhi / not kept")).anySatisfy(row -> assertThat(row)
                .contains("WAJ-02", "29,15%", "terpenuhi / kept", "sejak 2022-01-05 s.d. 2026-12-31 / from 2022-01-05 to 2026-12-31"));
    }

    private static List<String> texts(List<OutputCell> row) {
        return row.stream().filter(OutputCell.TextCell.class::isInstance).map(cell -> ((OutputCell.TextCell) cell).text()).toList();
    }

    private static World world(String... changes) {
        World world = new World().sending(List.of("kesehatan", "kecamatan"));
        world.scope(Scope.Level.GOVERNMENT);
        world.stage(PlanStage.KUA);
        world.pairs();
        List.of(changes).forEach(change -> Changes.make(change, world));
        return world;
    }

    private static Assessment assess(World world) {
        return pipeline.run(world, 1).assessment().orElseThrow();
    }

    private static RuleStatus status(Assessment assessment, String rule) {
        return assessment.ruleStatus().stream().filter(status -> status.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static List<Limit> of(Assessment assessment, String rule) {
        return assessment.limits().stream().filter(limit -> limit.rule().equals(rule)).toList();
    }

    private static Limit limit(Assessment assessment, String rule, String target) {
        return of(assessment, rule).stream().filter(limit -> limit.target().equals(target)).findFirst().orElseThrow();
    }
}
