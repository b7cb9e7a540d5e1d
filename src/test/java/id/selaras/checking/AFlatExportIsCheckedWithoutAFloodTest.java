package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.finding.RuleStatus;
import id.selaras.plan.PlanFile;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.report.Notices;
import id.selaras.report.text.TerminalSummary;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import id.selaras.workbook.output.Unpainted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three agencies, 200 budget lines: what the export does not state is not assessed instead of being found missing on every row. */
class AFlatExportIsCheckedWithoutAFloodTest {

    @TempDir
    Path folder;

    @Test
    void rulesThatNeedIndicatorsOrPlacesAreNotAssessable() throws IOException {
        Path file = folder.resolve("rekap.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            FlatExport.write(book, file);
        }
        Assessment assessment = checked(file);

        PlanFile read = assessment.plan().files().get(0);
        assertThat(read.layout()).isEqualTo("SIPD-REKAP");
        assertThat(assessment.plan().agencies()).hasSize(3);
        assertThat(assessment.plan().subActivities().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(Rupiah.of(FlatExport.LINES * 1_000_000L + 1_250L * 199 * 100 + 199 * 50));
        assertThat(assessment.findings()).extracting(Finding::rule).doesNotContain("KLK-01", "KLK-02", "KLK-03", "KLK-04");
        assertThat(assessment.findings().size()).as("findings: %s", byRule(assessment)).isLessThan(60);
        assertThat(status(assessment, RuleStatus.State.NOT_ASSESSABLE)).contains("KLK-01");
        assertThat(read.notes().get(0).id()).startsWith("Lembar Rekap Belanja: 201 baris = ").endsWith("+ 0 dilewati");
        assertThat(String.join("\n", TerminalSummary.of(assessment, "id", List.of())).replaceAll("\\s+", " "))
                .contains("Lembar Rekap Belanja: 201 baris =");
    }

    @Test
    void anOldXlsIsAnsweredByAWorkbookOfFindingsThatSaysWhyAndLeadsIntoTheFile() throws IOException {
        Path file = folder.resolve("rekap lama.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            FlatExport.write(book, file);
        }
        CheckOutcome outcome = outcome(file);
        List<Path> written = CheckOutputs.write(outcome, folder.resolve("hasil"), "id");

        WorkbookContent answer = WorkbookReader.read(written.get(0), new Problems()).orElseThrow();
        assertThat(written.get(0).getFileName()).hasToString("rekap lama-diperiksa.xlsx");
        assertThat(answer.sheets()).extracting(SheetContent::name).startsWith("Ringkasan", "Temuan");
        assertThat(answer.sheets().get(0).rows().stream().flatMap(row -> row.cells().stream()).map(SheetCell::text))
                .contains(Notices.apart(Unpainted.OLD_FORMAT).both());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written.get(0)))) {
            List<XSSFHyperlink> away = book.getSheet("Temuan").getHyperlinkList().stream()
                    .filter(link -> link.getAddress() != null && link.getAddress().contains("rekap%20lama.xls")).toList();
            assertThat(away).isNotEmpty().allSatisfy(link -> assertThat(link.getLocation()).startsWith("'Rekap Belanja'!"));
        }
    }

    @Test
    void theSameExportAsXlsOrXlsxGivesTheSameFindings() throws IOException {
        Path old = folder.resolve("lama.xls");
        Path modern = folder.resolve("baru.xlsx");
        try (HSSFWorkbook book = new HSSFWorkbook(); XSSFWorkbook other = new XSSFWorkbook()) {
            FlatExport.write(book, old);
            FlatExport.write(other, modern);
        }

        assertThat(checked(old).hashes().result()).isEqualTo(checked(modern).hashes().result());
    }

    @Test
    void anXlsUnderAnXlsxNameIsReadAsWhatItIsAndThatIsSaid() throws IOException {
        Path file = folder.resolve("rekap.xlsx");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            FlatExport.write(book, file);
        }

        assertThat(checked(file).plan().files().get(0).notes())
                .anyMatch(note -> note.id().startsWith("Berkas bernama .xlsx, tetapi isinya Excel 97-2003"));
    }

    private static List<String> byRule(Assessment assessment) {
        return assessment.findings().stream().collect(Collectors.groupingBy(Finding::rule, java.util.TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(Object::toString).toList();
    }

    private static Set<String> status(Assessment assessment, RuleStatus.State state) {
        return assessment.ruleStatus().stream().filter(status -> status.state() == state).map(RuleStatus::rule).collect(Collectors.toSet());
    }

    private static Assessment checked(Path file) {
        CheckOutcome outcome = outcome(file);
        return outcome.assessment().orElseThrow(() -> new AssertionError(outcome.problems().stream().map(Problem::toString).toList()));
    }

    private static CheckOutcome outcome(Path file) {
        return new Checking(Clock.systemUTC())
                .check(CheckRequest.of(List.of(file), Path.of("samples/acuan-kabupaten-pasuruan.xlsx")), stage -> { });
    }
}
