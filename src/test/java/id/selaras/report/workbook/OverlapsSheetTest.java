package id.selaras.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.ANeighbour;
import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.AnOverlap;
import id.selaras.assessment.Assessment;
import id.selaras.finding.OverlapAnswer;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.report.Approved;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.Unpainted;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlapsSheetTest {

    private final Assessment assessment = AnAssessment.ofThreeAgencies().build();

    @TempDir
    private Path folder;

    @Test
    void theSheetOfOneAgencyIsAsApproved() throws IOException {
        Approved.is("tumpang-tindih-f1.txt", written(sheet("F1")));
    }

    @Test
    void onlyOverlapsThatTouchTheFileAreListed() {
        assertThat(numbers("F1")).containsExactly("O1 (K1)", "O2 (K2)", "O4 (K4)");
        assertThat(numbers("F2")).containsExactly("O1 (K1)", "O2 (K2)", "O3 (K3)", "O4 (K4)");
        assertThat(numbers("F3")).containsExactly("O3 (K3)", "O4 (K4)");
    }

    @Test
    void theWorkbookOfOneAgencyTellsNoAmountAndNoWordsOfTheOthers() throws IOException {
        String workbook = everythingIn(AnnotatedWorkbookModel.apart(assessment, "F1", Unpainted.TOO_LARGE));
        assertThat(workbook).contains("dinas sosial: 1 06 04 2 01 0007 pemberian bimbingan sosial kepada keluarga".replace(":", ""));
        for (SubActivity other : others()) {
            assertThat(workbook).doesNotContain(folded(other.allocation().original()))
                    .doesNotContain(folded(other.allocation().value().written()));
            for (PlanColumn column : List.of(PlanColumn.ACTIVITY_TEXT, PlanColumn.BENEFICIARIES, PlanColumn.FUND_SOURCE, PlanColumn.NOTE)) {
                String secret = folded(other.text(column).or(""));
                if (secret.length() > 3) {
                    assertThat(workbook).doesNotContain(secret);
                }
            }
            assertThat(workbook).doesNotContain(folded(other.outputs().get(0).indicator().value()), "4 321");
        }
    }

    @Test
    void noMoneyOfAProposalIsToldToOneAgency() throws IOException {
        String workbook = everythingIn(AnnotatedWorkbookModel.apart(assessment, "F1", Unpainted.TOO_LARGE));
        assertThat(workbook).doesNotContain("54 843 750", "54843750", "1 031 250 000", "1031250000", "dana terikat", "susu formula",
                "insentif fiskal", "desa raci");
    }

    @Test
    void theOtherSideSeesAsLittle() throws IOException {
        String workbook = everythingIn(AnnotatedWorkbookModel.apart(assessment, "F2", Unpainted.TOO_LARGE));
        assertThat(workbook).contains("pengelolaan pelayanan kesehatan ibu hamil")
                .doesNotContain("300 000 000", "1 250 000 000", "277 100 000", "operasional kader pembangunan manusia");
    }

    @Test
    void theCellLeadsToTheOwnRow() {
        OutputCell.LinkCell link = (OutputCell.LinkCell) rows("F2").get(0).get(2);
        assertThat(link.targetSheet()).isEqualTo("Renja");
        assertThat(link.targetAddress()).isEqualTo("B12");
    }

    @Test
    void theAnswerOfTheAgencyIsLeftEmpty() {
        assertThat(rows("F1")).allMatch(row -> text(row.get(row.size() - 1)).isEmpty());
    }

    @Test
    void whatCouldNotBeComparedStandsAsABannerAboveWhatWasFound() {
        List<List<OutputCell>> rows = sheet("F1").rows();
        assertThat(rows.subList(2, 6)).allMatch(row -> row.get(0).style() == Style.WARNING_BANNER);
        assertThat(text(rows.get(2).get(0))).startsWith("3 dari 9 baris tidak menyebut tempat yang dikenali");
    }

    @Test
    void withOneAgencyTheSheetSaysThatNothingWasCompared() {
        OutputSheet sheet = AnnotatedWorkbookModel.of(AnAssessment.ofARenja().build(), "F1").sheets().get(2);
        assertThat(text(sheet.rows().get(2).get(0))).isEqualTo("Hanya satu perangkat daerah; tidak ada yang dibandingkan. / One agency only; nothing to compare.");
        assertThat(sheet.rows()).hasSize(3);
    }

    @Test
    void nothingFoundIsNotAProof() {
        OutputSheet sheet = AnnotatedWorkbookModel.of(AnAssessment.ofThreeAgencies().withOverlaps(AnOverlap.nothingFound()).build(), "F1")
                .sheets().get(2);
        assertThat(sheet.rows().stream().flatMap(List::stream).map(OverlapsSheetTest::text))
                .anyMatch(text -> text.contains("Ini bukan pernyataan bahwa tidak ada"));
    }

    @Test
    void withoutGroupsTheRowsStandAllTheSame() {
        OverlapAnswer known = AnOverlap.answer();
        OverlapAnswer bare = new OverlapAnswer(List.of(AnOverlap.duplication().named("O1", "")), List.of(), known.compared(), 0, 0, 0,
                known.threshold(), List.of(), List.of());
        OutputSheet sheet = AnnotatedWorkbookModel.of(AnAssessment.ofThreeAgencies().withOverlaps(bare).build(), "F1").sheets().get(2);
        assertThat(sheet.rows().stream().filter(row -> !row.isEmpty()).map(row -> text(row.get(0)))).contains("O1");
    }

    @Test
    void theSummaryCountsTheOwnMoneyOnly() {
        OutputSheet summary = AnnotatedWorkbookModel.of(assessment, "F1").sheets().get(0);
        List<OutputCell> duplications = summary.rows().stream().filter(row -> !row.isEmpty() && text(row.get(0)).startsWith("Duplikasi"))
                .findFirst().orElseThrow();
        assertThat(((OutputCell.NumberCell) duplications.get(1)).number()).isEqualByComparingTo("2");
        assertThat(((OutputCell.NumberCell) duplications.get(2)).number()).isEqualByComparingTo("1550000000");
    }

    private static List<SubActivity> others() {
        return Stream.concat(ANeighbour.social().rows().stream(), ANeighbour.villages().rows().stream()).toList();
    }

    private OutputSheet sheet(String file) {
        return AnnotatedWorkbookModel.of(assessment, file).sheets().stream().filter(sheet -> sheet.name().equals(OverlapsSheet.NAME))
                .findFirst().orElseThrow();
    }

    /** The overlaps, without what stands above and below them. */
    private List<List<OutputCell>> rows(String file) {
        return sheet(file).rows().stream().filter(row -> row.size() == 11 && row.get(0).style() != Style.HEADER).toList();
    }

    private List<String> numbers(String file) {
        return rows(file).stream().map(row -> text(row.get(0))).toList();
    }

    /** All texts of the workbook as written, also those nobody sees at once. */
    private String everythingIn(AnnotatedWorkbookModel model) throws IOException {
        Path target = folder.resolve("berkas.xlsx");
        WorkbookPainter.write(target, model.sheets());
        StringBuilder everything = new StringBuilder();
        try (ZipFile zip = new ZipFile(target.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                everything.append(new String(zip.getInputStream(entries.nextElement()).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return folded(everything.toString());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static String written(OutputSheet sheet) {
        List<String> lines = new ArrayList<>();
        for (List<OutputCell> row : sheet.rows()) {
            lines.add(String.join(" | ", row.stream().map(cell -> text(cell).replace("\n", " // ")).toList()).stripTrailing());
        }
        return sheet.name() + "\n" + String.join("\n", lines) + "\n";
    }

    private static String text(OutputCell cell) {
        if (cell instanceof OutputCell.TextCell text) {
            return text.text();
        }
        if (cell instanceof OutputCell.NumberCell number) {
            return number.number().toPlainString();
        }
        return cell instanceof OutputCell.LinkCell link ? "->" + link.text() : "";
    }
}
