package id.selaras.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AFinding;
import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import id.selaras.finding.Certainty;
import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.output.CellNote;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatedWorkbookModelTest {

    private final AnnotatedWorkbookModel model = AnnotatedWorkbookModel.of(AnAssessment.ofARenja().build(), "F1");

    @Test
    void theSheetsAreSummaryFindingsRulesAlignmentAndProblems() {
        assertThat(model.sheets()).extracting(OutputSheet::name)
                .containsExactly("Ringkasan", "Temuan", "Tumpang Tindih", "Status Aturan", "Keselarasan", "Masalah Pembacaan");
        assertThat(model.sheets()).allMatch(OutputSheet::landscape)
                .allMatch(sheet -> sheet.footer().contains("a-2026-0001") && sheet.footer().contains("hasil 333333333333"));
    }

    @Test
    void aNoteNamesSeverityRuleFixEnglishAndTableRow() {
        CellNote note = noteAt("Renja 2026!C14");
        assertThat(note.severity()).isEqualTo(Severity.TINGGI);
        assertThat(note.text().split("\n")).containsExactly(
                "[TINGGI] NOM-03: Nama tidak sama dengan nama resmi kode ini",
                "Perbaikan: Salin nama resmi dari daftar nomenklatur, atau perbaiki kodenya.",
                "EN: Name differs from the official name of this code", "Tabel: nomenklatur.xlsx/Tabel!A9");
    }

    @Test
    void aNoteNeverGetsLongerThanSixHundredCharacters() {
        Finding base = AFinding.zeroTarget();
        String longText = "sangat panjang ".repeat(100);
        Finding wordy = new Finding(base.rule(), base.severity(), base.level(), "F1#12/1", "F1", 12, base.where(),
                base.agency(), base.code(), Text.of(longText, longText), base.found(), base.expected(), null,
                Certainty.C, base.rupiah(), Text.of(longText, longText), base.tableRow());
        AnnotatedWorkbookModel wordyModel =
                AnnotatedWorkbookModel.of(AnAssessment.ofARenja().withFinding(wordy).build(), "F1");
        assertThat(words(wordyModel)).hasSize(6).allMatch(note -> note.text().length() <= 600);
    }

    @Test
    void theTotalOfTheAgencyIsPaintedOnTheCellItStandsIn() {
        assertThat(noteAt("Renja 2026!I10").text()).startsWith("[BLOK] PAG-01");
    }

    @Test
    void theFurtherCellsOfAFindingGetItsColourAndNoWords() {
        assertThat(model.notes()).filteredOn(note -> note.text().isEmpty())
                .extracting(note -> note.at().address() + " " + note.severity())
                .containsExactly("I13 BLOK", "B14 TINGGI", "B15 TINGGI");
    }

    @Test
    void aCellThatManyFindingsPointToIsColouredOnce() {
        AnAssessment repeated = AnAssessment.ofARenja().withFinding(AFinding.zeroTarget()).withFinding(AFinding.zeroTarget());
        assertThat(AnnotatedWorkbookModel.of(repeated.build(), "F1").notes())
                .filteredOn(note -> note.at().address().equals("I13")).hasSize(1);
    }

    @Test
    void everyFindingHasARowThatLeadsToTheUsersCell() {
        List<List<OutputCell>> rows = table("Temuan");
        assertThat(rows).hasSize(5);
        OutputCell.LinkCell link = (OutputCell.LinkCell) rows.get(1).get(3);
        assertThat(link.targetSheet()).isEqualTo("Renja 2026");
        assertThat(link.targetAddress()).isEqualTo("H13");
        assertThat(link.text()).isEqualTo("H13, I13");
        assertThat(text(rows.get(1).get(5))).isEqualTo("Pengelolaan Pelayanan Kesehatan Gizi Masyarakat");
        assertThat(text(rows.get(1).get(6))).isEqualTo("Target 0 padahal ada pagu\nTarget 0 although there is money");
    }

    @Test
    void theListsStayNarrowEnoughToBeReadOnPaper() {
        assertThat(model.sheets()).allMatch(
                sheet -> sheet.columnWidths().stream().mapToInt(Integer::intValue).sum() <= 240);
    }

    @Test
    void whatCouldNotBeAssessedStandsBeforeTheFindings() {
        List<String> texts = texts(sheet("Ringkasan"));
        int notAssessed = indexOf(texts, "3 aturan tidak dapat dinilai");
        assertThat(notAssessed).isPositive().isLessThan(indexOf(texts, "Temuan menurut tingkat"));
        assertThat(texts).contains("CAS-01, CAS-03").containsSubsequence("Aturan yang dinilai sebagian / Rule assessed in part",
                "KLK-03", "1 target tidak terbaca / 1 target could not be read");
    }

    @Test
    void withoutFindingsTheSummaryAndTheListSayThatThisIsNoPass() {
        AnnotatedWorkbookModel empty =
                AnnotatedWorkbookModel.of(AnAssessment.ofARenja().withoutFindings().build(), "F1");
        assertThat(empty.notes()).isEmpty();
        List<String> texts = texts(empty.sheets().get(0));
        assertThat(indexOf(texts, "3 aturan tidak dapat dinilai"))
                .isLessThan(indexOf(texts, "Tidak ada temuan pada aturan yang dapat dinilai"));
        assertThat(indexOf(texts(empty.sheets().get(1)), "Tidak ada temuan")).isNotNegative();
    }

    @Test
    void rupiahByStrengthOnTheSummaryAddsUpToItsTotal() {
        List<List<OutputCell>> rows = sheet("Ringkasan").rows();
        int header = rowStarting(rows, "Kekuatan / Strength");
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = header + 1; at <= header + 4; at++) {
            sum = sum.add(number(rows.get(at).get(2)));
        }
        assertThat(text(rows.get(header + 5).get(0))).isEqualTo("Jumlah / Total");
        assertThat(number(rows.get(header + 5).get(2))).isEqualByComparingTo(sum).isEqualByComparingTo("3030500000");
    }

    @Test
    void rulesThatCouldNotBeAssessedStandFirstOnTheirSheet() {
        assertThat(table("Status Aturan")).hasSize(8)
                .extracting(row -> text(row.get(0))).startsWith("CAS-01", "CAS-03", "PAG-02").endsWith("WAJ-01");
    }

    @Test
    void anAmountThatCouldNotBeReadIsShownAsSuchAndNotAsZero() {
        assertThat(text(table("Keselarasan").get(6).get(4))).isEqualTo("tidak terbaca / unreadable: Rp 1.234");
    }

    @Test
    void aSampleIsMarkedOnEverySheetAndEveryPrintedPage() {
        Assessment sample = AnAssessment.ofARenja().withASampleReference().build();
        assertThat(AnnotatedWorkbookModel.of(sample, "F1").sheets())
                .allMatch(sheet -> sheet.footer().startsWith("DATA CONTOH"))
                .allMatch(sheet -> texts(sheet).stream().anyMatch(text -> text.startsWith("DATA CONTOH")));
    }

    @Test
    void aFindingAboutTheWholeGovernmentIsListedButPaintedNowhere() {
        Finding base = AFinding.wrongSum();
        Finding government = new Finding("MAN-05", Severity.TINGGI, SubjectLevel.GOVERNMENT, "1.06", Finding.REFERENCE, 0,
                List.of(CellRef.ofSheet("Perangkat Daerah")), null, "", base.message(), base.found(), base.expected(),
                null, Certainty.B, Rupiah.ZERO, base.fix(), base.tableRow());
        AnnotatedWorkbookModel whole =
                AnnotatedWorkbookModel.of(AnAssessment.ofARenja().withFinding(government).build(), "F1");
        assertThat(words(whole)).hasSize(5);
        assertThat(texts(whole.sheets().get(1))).contains("MAN-05");
    }

    @Test
    void theNameOfTheCopySaysThatItWasChecked() {
        assertThat(AnnotatedWorkbookModel.fileName(AnAssessment.ofARenja().build().plan().file("F1")))
                .isEqualTo("renja-dinkes-2026-diperiksa.xlsx");
    }

    private static List<CellNote> words(AnnotatedWorkbookModel model) {
        return model.notes().stream().filter(note -> !note.text().isEmpty()).toList();
    }

    private CellNote noteAt(String cell) {
        return model.notes().stream().filter(note -> note.at().toString().equals(cell)).findFirst().orElseThrow();
    }

    private OutputSheet sheet(String name) {
        return model.sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
    }

    private List<List<OutputCell>> table(String name) {
        OutputSheet sheet = sheet(name);
        return sheet.rows().subList(sheet.filterRow(), sheet.rows().size());
    }

    private static int rowStarting(List<List<OutputCell>> rows, String start) {
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).isEmpty() && text(rows.get(at).get(0)).startsWith(start)) {
                return at;
            }
        }
        throw new AssertionError("no row " + start);
    }

    private static int indexOf(List<String> texts, String start) {
        for (int at = 0; at < texts.size(); at++) {
            if (texts.get(at).startsWith(start)) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> texts(OutputSheet sheet) {
        return sheet.rows().stream().flatMap(List::stream).map(AnnotatedWorkbookModelTest::text).toList();
    }

    private static BigDecimal number(OutputCell cell) {
        return ((OutputCell.NumberCell) cell).number();
    }

    private static String text(OutputCell cell) {
        if (cell instanceof OutputCell.TextCell text) {
            return text.text();
        }
        return cell instanceof OutputCell.LinkCell link ? link.text() : "";
    }
}
