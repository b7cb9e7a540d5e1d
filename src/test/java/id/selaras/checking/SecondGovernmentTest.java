package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Alignment;
import id.selaras.finding.SubActivityResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kota Batu brings its own indicators and priority programmes; the shipped tables serve it without a change. */
class SecondGovernmentTest {

    private static CheckOutcome outcome;
    private static Assessment assessment;
    private static List<PlantedFault> planted;

    @BeforeAll
    static void checkThePlansOfKotaBatu() throws IOException {
        outcome = SampleRun.checkBatu();
        assessment = outcome.assessment().orElseThrow();
        planted = PlantedFault.read(Path.of("src/test/resources/samples/kota-batu/planted-faults.tsv"));
    }

    @Test
    void everyPlantedFaultIsFoundInItsRowWithItsSeverity() {
        Set<String> found = PlantedFault.found(assessment);
        assertThat(planted).filteredOn(fault -> !fault.must().equals("boleh")).hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(fault -> assertThat(found).contains(fault.place() + " " + fault.severity()));
    }

    @Test
    void nothingIsFoundWhereNothingWasPlanted() {
        assertThat(PlantedFault.notPlanted(assessment, planted)).isEmpty();
    }

    @Test
    void everyThemeLeadsToTheIndicatorThatBatuMappedToIt() {
        Map<String, String> own = Map.of("PERTUMBUHAN", "MBS-01", "KEMISKINAN", "MBS-02", "IPM", "MBS-04", "IRB", "MBS-06");
        own.forEach((theme, indicator) -> assertThat(assessment.subActivities())
                .filteredOn(result -> result.primary().equals(theme)).as(theme).isNotEmpty()
                .allSatisfy(result -> assertThat(result.indicators()).contains(indicator)));
    }

    @Test
    void priorityProgrammesAreFoundByTheCodesAndWordsOfBatu() {
        Map<String, SubActivityResult> byCode = assessment.subActivities().stream().collect(Collectors.toMap(
                result -> result.subActivity().code().original(), Function.identity(), (first, second) -> first));
        assertThat(byCode.get("1.02.02.2.02.0033").priorities()).contains("SAE-01");
        assertThat(byCode.get("3.26.02.2.03.0003").priorities()).contains("SAE-08");
        assertThat(byCode.get("2.17.08.2.01.0006").priorities()).contains("SAE-12");
        assertThat(byCode.get("7.01.06.2.01.0009").priorities()).contains("SAE-14");
    }

    @Test
    void noCodeOfAnotherGovernmentAppears() {
        Set<String> targets = new TreeSet<>();
        assessment.subActivities().forEach(result -> result.alignments().stream().map(Alignment::target).forEach(targets::add));
        assessment.coverage().forEach(coverage -> targets.add(coverage.target()));
        assertThat(targets).contains("MBS-01", "SAE-01").allMatch(target -> target.matches("MBS-0\\d|SAE-\\d\\d|[A-Z]+"));
    }

    @Test
    void itsReferenceAndPlansReadWithoutAProblemButThePlantedOne() {
        assertThat(outcome.problems()).extracting(problem -> problem.code()).containsOnly("BACA-TARGET");
    }
}
