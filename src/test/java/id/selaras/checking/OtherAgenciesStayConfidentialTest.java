package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Overlap;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.SubActivity;
import id.selaras.report.workbook.AnnotatedWorkbookModel;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All sample plans in one run: what the workbook of each agency tells about those it overlaps with. */
class OtherAgenciesStayConfidentialTest {

    private static final Set<PlanColumn> SECRET = Set.of(PlanColumn.ACTIVITY_TEXT, PlanColumn.NOTE, PlanColumn.BENEFICIARIES,
            PlanColumn.FUND_SOURCE);
    private static Assessment assessment;

    @BeforeAll
    static void checkAllSamples() {
        assessment = SampleRun.assess(PlanPhase.RANCANGAN, 2);
    }

    @Test
    void noSheetOfOverlapsTellsWhatOnlyAnotherAgencyWrote() {
        int looked = 0;
        for (PlanFile file : assessment.plan().files()) {
            String told = told(file);
            String own = " " + folded(rows(file).map(OtherAgenciesStayConfidentialTest::everything).collect(Collectors.joining(" "))) + " ";
            String names = folded(others(file).stream().map(row -> row.name().or("")).collect(Collectors.joining(" ; ")));
            String open = own + names + " ";
            for (SubActivity other : others(file)) {
                looked++;
                for (PlanColumn column : SECRET) {
                    String secret = folded(other.text(column).or(""));
                    if (!secret.isEmpty() && !open.contains(" " + secret + " ")) {
                        assertThat(told).as("%s, %s of %s", file.name(), column, other.id()).doesNotContain(" " + secret + " ");
                    }
                }
            }
        }
        assertThat(looked).as("rows of others that overlap with a file").isGreaterThan(20);
    }

    @Test
    void noSheetOfOverlapsTellsAnyAmount() {
        for (PlanFile file : assessment.plan().files()) {
            assertThat(told(file)).as(file.name()).doesNotContainPattern("rp \\d");
            assertThat(sheet(file).rows().stream().flatMap(List::stream).filter(OutputCell.NumberCell.class::isInstance)
                    .map(cell -> ((OutputCell.NumberCell) cell).number())).as(file.name()).allMatch(score -> score.compareTo(BigDecimal.valueOf(100)) <= 0);
        }
    }

    private static List<SubActivity> others(PlanFile file) {
        return assessment.overlaps().overlaps().stream().map(Overlap::rows)
                .filter(rows -> rows.stream().anyMatch(row -> row.file().equals(file.id()))).flatMap(List::stream)
                .filter(row -> !row.file().equals(file.id())).toList();
    }

    private static Stream<SubActivity> rows(PlanFile file) {
        return assessment.plan().subActivities().filter(row -> row.file().equals(file.id()));
    }

    private static String everything(SubActivity row) {
        return row.name().or("") + " " + row.texts().values().stream().map(field -> field.or("")).collect(Collectors.joining(" ; "));
    }

    private static OutputSheet sheet(PlanFile file) {
        return AnnotatedWorkbookModel.of(assessment, file.id()).sheets().stream().filter(sheet -> sheet.name().equals("Tumpang Tindih"))
                .findFirst().orElseThrow();
    }

    private static String told(PlanFile file) {
        return " " + folded(sheet(file).rows().stream().flatMap(List::stream).filter(OutputCell.TextCell.class::isInstance)
                .map(cell -> ((OutputCell.TextCell) cell).text()).collect(Collectors.joining(" ; "))) + " ";
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
