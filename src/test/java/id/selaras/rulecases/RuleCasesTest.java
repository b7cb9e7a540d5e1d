package id.selaras.rulecases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.finding.Finding;
import id.selaras.finding.RuleStatus;
import id.selaras.finding.RuleStatus.State;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.report.json.AssessmentJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every case of {@code src/test/resources/rule-cases} through the whole pipeline. */
class RuleCasesTest {

    /** Rules of other stages, scopes and kinds of agency, and those a document of this kind has nothing for. */
    private static final Map<String, String> NOT_ASSESSED = Map.of(
            "kesehatan", "CAS-02 CAS-07 CAS-08 CAS-09 CAS-17 DUP-01 DUP-02 DUP-03 DUP-04 EFI-01 EFI-02 EFI-03 EFI-04 EFI-05 "
                    + "EFI-07 EFI-09 EFI-11 EFI-12 EFI-13 EFI-15 HRG-01 HRG-02 HRG-03 HRG-04 HRG-05 KLK-11 KLK-12 KLK-14 "
                    + "KLK-15 MAN-02 MAN-06 NOM-07 NOM-10 PAG-03 PAG-04 PAG-05 PAG-06 PAG-07 PAG-08 PAG-12",
            "kecamatan", "CAS-02 CAS-07 CAS-08 CAS-09 CAS-17 DUP-01 DUP-02 DUP-03 DUP-04 EFI-01 EFI-02 EFI-03 EFI-04 EFI-05 "
                    + "EFI-07 EFI-08 EFI-09 EFI-11 EFI-12 EFI-13 EFI-15 HRG-01 HRG-02 HRG-03 HRG-04 HRG-05 KLK-11 KLK-12 "
                    + "KLK-14 KLK-15 MAN-06 NOM-07 NOM-10 PAG-03 PAG-04 PAG-05 PAG-06 PAG-07 PAG-08 PAG-12",
            "renstra", "CAS-01 CAS-03 CAS-04 CAS-05 CAS-06 CAS-08 CAS-10 CAS-16 CAS-17 DUP-01 DUP-02 DUP-03 DUP-04 EFI-01 "
                    + "EFI-02 EFI-03 EFI-04 EFI-05 EFI-06 EFI-07 EFI-08 EFI-09 EFI-10 EFI-11 EFI-12 EFI-13 EFI-14 EFI-15 "
                    + "HRG-01 HRG-02 HRG-03 HRG-04 HRG-05 KLK-01 KLK-03 KLK-04 KLK-05 KLK-06 KLK-07 MAN-01 MAN-02 MAN-03 "
                    + "MAN-04 MAN-06 NOM-02 NOM-07 NOM-09 NOM-10 NOM-11 NOM-12 PAG-02 PAG-03 PAG-04 PAG-05 PAG-06 PAG-07 "
                    + "PAG-08 PAG-09 PAG-12 PRI-07 PRI-08 PRI-09 PRI-10 SPA-01 SPA-04 TAG-01 TAG-02 TAG-04",
            "rka", "CAS-01 CAS-02 CAS-03 CAS-04 CAS-05 CAS-06 CAS-07 CAS-08 CAS-09 CAS-10 CAS-16 CAS-17 DUP-01 DUP-02 "
                    + "DUP-03 DUP-05 EFI-01 EFI-05 EFI-07 EFI-10 EFI-12 EFI-14 EFI-15 HRG-03 HRG-04 HRG-05 KLK-01 KLK-04 "
                    + "KLK-05 KLK-06 KLK-07 KLK-08 KLK-11 KLK-12 KLK-14 KLK-15 MAN-01 MAN-02 NOM-11 NOM-12 PAG-01 PAG-02 "
                    + "PAG-05 PAG-07 PAG-08 PAG-09 PAG-12 PRI-07 PRI-08 PRI-09 PRI-10 SPA-01 SPA-04 TAG-01 TAG-02 TAG-04",
            "kesehatan + kecamatan", "CAS-02 CAS-07 CAS-08 CAS-09 CAS-17 DUP-04 EFI-01 EFI-02 EFI-03 EFI-04 EFI-05 EFI-07 EFI-09 EFI-11 "
                    + "EFI-12 EFI-13 EFI-15 HRG-01 HRG-02 HRG-03 HRG-04 HRG-05 KLK-11 KLK-12 KLK-14 KLK-15 MAN-06 NOM-07 "
                    + "NOM-10 PAG-03 PAG-04 PAG-05 PAG-06 PAG-07 PAG-08 PAG-12");

    private static final Set<String> OF_THE_WHOLE =
            Set.of("PRI-01", "PRI-02", "PRI-03", "PRI-04", "PRI-05", "PRI-06", "PRI-11", "PRI-12", "MAN-05", "SPA-02",
                    "SPA-03", "TAG-03", "PAG-10", "WAJ-01",
                    "WAJ-02", "WAJ-03", "WAJ-04", "WAJ-05", "WAJ-06", "WAJ-07", "WAJ-08", "WAJ-09", "WAJ-10", "WAJ-11", "WAJ-12");
    private static final Set<String> OF_LATER_STAGES = Set.of("PRI-02", "PRI-11", "PAG-10", "WAJ-01", "WAJ-02", "WAJ-03", "WAJ-04", "WAJ-05", "WAJ-06",
            "WAJ-07", "WAJ-08", "WAJ-09", "WAJ-11", "WAJ-12");
    /** They need a document of another stage beside the plan. */
    private static final Set<String> BETWEEN_DOCUMENTS = Set.of("CAS-11", "CAS-12", "CAS-13", "CAS-14", "CAS-15");
    private static Pipeline pipeline;

    @BeforeAll
    static void loadTheShippedTables() {
        pipeline = new Pipeline();
    }

    static List<RuleCase> cases(RuleCase.Kind kind) {
        return RuleCase.readAll(World.FOLDER).stream().filter(one -> one.kind() == kind).toList();
    }

    static List<RuleCase> firing() {
        return cases(RuleCase.Kind.FIRES);
    }

    static List<RuleCase> silent() {
        return cases(RuleCase.Kind.SILENT);
    }

    static List<RuleCase> notAssessable() {
        return cases(RuleCase.Kind.NOT_ASSESSABLE);
    }

    static List<RuleCase> partly() {
        return cases(RuleCase.Kind.PARTLY);
    }

    static List<RuleCase> always() {
        return cases(RuleCase.Kind.ALWAYS);
    }

    @ParameterizedTest
    @MethodSource("firing")
    void theRuleFiresAtTheNamedCellsAndNothingElseDoes(RuleCase one) {
        Assessment assessment = assess(one);
        List<Finding> own = assessment.findings().stream().filter(finding -> finding.rule().equals(one.rule())).toList();
        assertThat(own).extracting(RuleCasesTest::cells).as("sel").containsExactlyInAnyOrderElementsOf(one.cells());
        assertThat(own).extracting(finding -> finding.severity().name()).as("tingkat").containsOnly(one.severity());
        assertThat(others(assessment, one.rule())).as("juga").containsExactlyInAnyOrderElementsOf(one.also());
    }

    @ParameterizedTest
    @MethodSource("silent")
    void theRuleIsAssessedAndSilentAfterAnHonestFix(RuleCase one) {
        Assessment assessment = assess(one);
        assertThat(told(assessment, one.rule())).isEmpty();
        assertThat(status(assessment, one.rule()).state()).isEqualTo(State.ASSESSED);
        assertThat(assessment.findings()).filteredOn(finding -> finding.severity() == Severity.BLOK
                || finding.severity() == Severity.TINGGI).extracting(Finding::rule).allMatch(one.also()::contains);
    }

    @ParameterizedTest
    @MethodSource("notAssessable")
    void withoutItsInputTheRuleSaysWhatIsMissing(RuleCase one) {
        Assessment assessment = assess(one);
        assertThat(told(assessment, one.rule())).isEmpty();
        assertThat(status(assessment, one.rule()).state()).isEqualTo(State.NOT_ASSESSABLE);
        assertThat(status(assessment, one.rule()).reason().id()).contains(one.reason());
    }

    @ParameterizedTest
    @MethodSource("partly")
    void rowsThatCannotBeJudgedAreCountedWithTheirReason(RuleCase one) {
        Assessment assessment = assess(one);
        RuleStatus status = status(assessment, one.rule());
        assertThat(told(assessment, one.rule())).isEmpty();
        assertThat(status.state()).isEqualTo(State.ASSESSED);
        assertThat(status.assessed()).isLessThan(status.subjects());
        assertThat(status.reason().id()).contains(one.reason());
    }

    @ParameterizedTest
    @MethodSource("always")
    void whatNoPlanCanLackIsAskedForBeforeAnyRuleRuns(RuleCase one) {
        Pipeline.Answer answer = pipeline.run(world(one), 1);
        assertThat(answer.problems()).extracting(Problem::code).contains(one.reason());
        answer.assessment().ifPresent(made -> assertThat(status(made, one.rule()).state()).isEqualTo(State.ASSESSED));
    }

    @ParameterizedTest
    @CsvSource({"kesehatan, AGENCY", "kecamatan, AGENCY", "renstra, AGENCY", "rka, AGENCY", "kesehatan + kecamatan, GOVERNMENT"})
    void theBaseWorldIsFaultless(String sent, Scope.Level scope) {
        World world = new World().sending(List.of(sent.split(" \\+ ")));
        world.scope(scope);
        Pipeline.Answer answer = pipeline.run(world, 1);
        assertThat(answer.problems()).isEmpty();
        Assessment assessment = answer.assessment().orElseThrow();
        assertThat(assessment.findings()).extracting(RuleCasesTest::told).isEmpty();
        assertThat(assessment.ruleStatus().stream().filter(status -> status.state() != State.ASSESSED).map(RuleStatus::rule)
                .filter(rule -> !OF_THE_WHOLE.contains(rule) && !BETWEEN_DOCUMENTS.contains(rule))).isEqualTo(List.of(NOT_ASSESSED.get(sent).split(" ")));
    }

    @Test
    void theBaseGovernmentIsFaultlessAndSaysWhoIsAwaited() {
        World world = new World().sending(List.of("kesehatan", "kecamatan"));
        world.scope(Scope.Level.GOVERNMENT);
        world.beginYearBefore();
        Assessment assessment = pipeline.run(world, 1).assessment().orElseThrow();
        assertThat(assessment.findings()).extracting(RuleCasesTest::told).isEmpty();
        assertThat(assessment.ruleStatus()).filteredOn(status -> OF_THE_WHOLE.contains(status.rule())
                && status.state() != State.ASSESSED && !OF_LATER_STAGES.contains(status.rule())).extracting(RuleStatus::rule)
                .containsExactly("SPA-02", "SPA-03");
        assertThat(status(assessment, "MAN-05").assessed()).isEqualTo(1);
    }

    @Test
    void atKuaEveryLimitOfTheBaseGovernmentIsAssessedAndKept() {
        World world = new World().sending(List.of("kesehatan", "kecamatan"));
        world.scope(Scope.Level.GOVERNMENT);
        world.stage(PlanStage.KUA);
        Assessment assessment = pipeline.run(world, 1).assessment().orElseThrow();
        assertThat(assessment.ruleStatus()).filteredOn(status -> status.rule().startsWith("WAJ-") || status.rule().equals("PAG-10"))
                .hasSize(13).allSatisfy(status -> assertThat(status.state()).isEqualTo(State.ASSESSED))
                .allSatisfy(status -> assertThat(status.fired()).isZero());
    }

    @Test
    void oneAgencyIsNotAskedWhatIsAskedOfAGovernment() {
        Assessment assessment = pipeline.run(new World(), 1).assessment().orElseThrow();
        assertThat(assessment.ruleStatus()).filteredOn(status -> OF_THE_WHOLE.contains(status.rule()))
                .hasSize(OF_THE_WHOLE.size()).extracting(RuleStatus::state).containsOnly(State.NOT_APPLICABLE);
    }

    @Test
    void everyRuleOfTheShippedTablesHasItsThreeCases() {
        Map<String, Set<RuleCase.Kind>> kinds = new TreeMap<>();
        RuleCase.readAll(World.FOLDER).forEach(one ->
                kinds.computeIfAbsent(one.rule(), rule -> new TreeSet<>()).add(one.kind()));
        assertThat(kinds.keySet()).isEqualTo(new TreeSet<>(pipeline.rules().rules()));
        assertThat(kinds).allSatisfy((rule, known) -> {
            assertThat(known).contains(RuleCase.Kind.FIRES, RuleCase.Kind.SILENT);
            assertThat(known).containsAnyOf(RuleCase.Kind.NOT_ASSESSABLE, RuleCase.Kind.PARTLY, RuleCase.Kind.ALWAYS);
        });
    }

    @Test
    void oneThreadAndTwoGiveTheSameValidAnswer() {
        Assessment one = pipeline.run(new World().sending(List.of("kesehatan", "kecamatan")), 1).assessment().orElseThrow();
        Assessment two = pipeline.run(new World().sending(List.of("kesehatan", "kecamatan")), 2).assessment().orElseThrow();
        assertThat(two.hashes()).isEqualTo(one.hashes());
        byte[] written = AssessmentJson.bytes(AssessmentJson.tree(one, "id"));
        assertThat(AssessmentJson.bytes(AssessmentJson.tree(two, "id"))).isEqualTo(written);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RuleCasesTest.class.getResourceAsStream("/schema/selaras-assessment-1.schema.json"));
        assertThat(schema.validate(new JsonMapper().readTree(written))).isEmpty();
    }

    private static World world(RuleCase one) {
        World world = new World();
        one.changes().forEach(change -> Changes.make(change, world));
        return world;
    }

    private static Assessment assess(RuleCase one) {
        Pipeline.Answer answer = pipeline.run(world(one), 1);
        assertThat(answer.assessment()).as(() -> answer.problems().toString()).isPresent();
        return answer.assessment().get();
    }

    private static RuleStatus status(Assessment assessment, String rule) {
        return assessment.ruleStatus().stream().filter(status -> status.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static Set<String> others(Assessment assessment, String rule) {
        return assessment.findings().stream().map(Finding::rule).filter(other -> !other.equals(rule)).collect(Collectors.toSet());
    }

    private static List<String> told(Assessment assessment, String rule) {
        return assessment.findings().stream().filter(finding -> finding.rule().equals(rule)).map(RuleCasesTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + cells(finding) + " " + finding.severity() + " " + finding.message().id();
    }

    /** The cells of a finding without their sheet, such as {@code B18+C18}. */
    private static String cells(Finding finding) {
        return finding.where().stream().map(cell -> CellRef.letters(cell.column()) + cell.row()).collect(Collectors.joining("+"));
    }
}
