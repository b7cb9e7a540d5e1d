package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.plan.PlanPhase;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The faults planted in the samples are found where they are, and nothing is found where none is. */
class PlantedFaultsTest {

    private static Assessment assessment;
    private static List<PlantedFault> planted;

    @BeforeAll
    static void checkTheSamplesInTheirFinalPhase() throws IOException {
        assessment = SampleRun.assess(PlanPhase.AKHIR, 2);
        planted = PlantedFault.read(Path.of("src/test/resources/samples/planted-faults.tsv"));
    }

    @Test
    void everyPlantedFaultIsFoundInItsRowWithItsSeverity() {
        Set<String> found = PlantedFault.found(assessment);
        assertThat(planted).filteredOn(fault -> !fault.must().equals("boleh")).hasSizeGreaterThan(100)
                .allSatisfy(fault -> assertThat(found).contains(fault.place() + " " + fault.severity()));
    }

    @Test
    void nothingIsFoundWhereNothingWasPlanted() {
        assertThat(PlantedFault.notPlanted(assessment, planted)).isEmpty();
    }

    @Test
    void everyFindingNamesItsCellsItsTableRowItsLawAndTheWayOut() {
        assertThat(assessment.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.where()).isNotEmpty().extracting(CellRef::row).doesNotContain(0);
            assertThat(finding.where().get(0).row()).isEqualTo(finding.row());
            assertThat(finding.tableRow().toString()).matches("[a-z-]+\\.xlsx/Tabel!A\\d+");
            assertThat(finding.legalBasis()).isNotBlank();
            assertThat(finding.fix().id()).isNotBlank();
            assertThat(finding.fix().en()).isNotBlank();
            assertThat(finding.message().id()).doesNotContain("{", "(tidak tersedia)");
            assertThat(finding.message().en()).doesNotContain("{", "(not available)");
        });
    }

    @Test
    void rupiahByStrengthAddUpToTheAllocation() {
        Map<String, Long> files = assessment.subActivities().stream()
                .collect(Collectors.groupingBy(result -> result.subActivity().file(), Collectors.counting()));
        assertThat(files).hasSize(18);
        assertThat(assessment.subActivities()).hasSizeGreaterThan(400).allSatisfy(result -> {
            assertThat(result.primary()).isNotBlank();
            assertThat(result.score()).isBetween(0, 100);
        });
    }

    @Test
    void noRuleIsSilentWithoutHavingBeenAsked() {
        assertThat(assessment.ruleStatus()).hasSizeGreaterThan(34).allSatisfy(status ->
                assertThat(status.fired() == 0 || status.assessed() > 0).as(status.rule()).isTrue());
        assertThat(assessment.findings()).filteredOn(finding -> finding.severity() == Severity.BLOK)
                .extracting(Finding::rule).containsOnly("NOM-01", "NOM-05", "NOM-06", "KLK-01", "KLK-03", "PAG-01");
    }
}
