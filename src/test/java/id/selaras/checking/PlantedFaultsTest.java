package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.plan.PlanPhase;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The faults planted in the samples are found where they are, and nothing is found where none is. */
class PlantedFaultsTest {

    /** A line of {@code planted-faults.tsv}. */
    private record Planted(String file, int row, String rule, String severity, String must) {
        String place() {
            return file + " " + row + " " + rule;
        }
    }

    private static Assessment assessment;
    private static List<Planted> planted;

    @BeforeAll
    static void checkTheSamplesInTheirFinalPhase() throws IOException {
        assessment = SampleRun.assess(PlanPhase.AKHIR, 2);
        List<Planted> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/samples/planted-faults.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            all.add(new Planted(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[7]));
        }
        planted = List.copyOf(all);
    }

    @Test
    void everyPlantedFaultIsFoundInItsRowWithItsSeverity() {
        Set<String> found = assessment.findings().stream()
                .map(finding -> file(finding) + " " + finding.row() + " " + finding.rule() + " " + finding.severity())
                .collect(Collectors.toSet());
        assertThat(planted).filteredOn(fault -> !fault.must().equals("boleh")).hasSizeGreaterThan(100)
                .allSatisfy(fault -> assertThat(found).contains(fault.place() + " " + fault.severity()));
    }

    @Test
    void nothingIsFoundWhereNothingWasPlanted() {
        Set<String> allowed = planted.stream().map(Planted::place).collect(Collectors.toSet());
        assertThat(assessment.findings().stream()
                .filter(finding -> !allowed.contains(file(finding) + " " + finding.row() + " " + finding.rule()))
                .map(finding -> file(finding) + " " + finding.row() + " " + finding.rule() + " " + finding.message().id()))
                .isEmpty();
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

    private static String file(Finding finding) {
        return assessment.plan().file(finding.file()).name();
    }
}
