package id.selaras.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AFinding;
import id.selaras.assessment.AnAssessment;
import id.selaras.finding.Finding;
import id.selaras.finding.RuleStatus;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummarySheetTest {

    private static final RuleStatus WHOLE = AnAssessment.rule("NOM-03", RuleStatus.State.ASSESSED, 7, 7, 0, Rupiah.ZERO, null);
    private static final RuleStatus IN_PART = AnAssessment.rule("KLK-03", RuleStatus.State.ASSESSED, 7, 6, 0, Rupiah.ZERO,
            Text.of("1 target tidak terbaca", "1 target could not be read"));

    @Test
    void rulesAssessedInPartAreNoWarningWhereEveryRuleCouldBeAssessed() {
        OutputCell.TextCell banner = afterSection(summary(AnAssessment.ofARenja().withRules(List.of(WHOLE, IN_PART))));
        assertThat(banner.text()).startsWith("Semua aturan yang berlaku dapat dinilai; 1 di antaranya tidak pada setiap baris.");
        assertThat(banner.style()).isEqualTo(Style.GOOD);
    }

    @Test
    void whenEveryRuleWasAssessedOnEveryRowTheSheetSaysSo() {
        OutputSheet sheet = summary(AnAssessment.ofARenja().withRules(List.of(WHOLE)));
        assertThat(afterSection(sheet).text()).startsWith("Semua aturan yang berlaku dapat dinilai. /");
        assertThat(texts(sheet)).noneMatch(text -> text.startsWith("Aturan yang dinilai sebagian"));
    }

    @Test
    void aRuleThatCouldNotBeAssessedIsAWarning() {
        assertThat(afterSection(summary(AnAssessment.ofARenja())).style()).isEqualTo(Style.WARNING_BANNER);
    }

    @Test
    void everyHeadingSaysSomething() {
        assertThat(summary(AnAssessment.ofARenja()).rows().stream().flatMap(List::stream)
                .filter(cell -> cell.style() == Style.HEADER).map(cell -> ((OutputCell.TextCell) cell).text()))
                .isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void findingsForInformationComeAfterAllOthers() {
        Finding base = AFinding.zeroTarget();
        Finding information = new Finding("INF-01", Severity.INFO, base.level(), base.subject(), "F1", 11, base.where(),
                base.agency(), base.code(), base.message(), base.found(), base.expected(), null, base.certainty(),
                Rupiah.of(9_000_000_000L), base.fix(), base.tableRow());
        FileView view = new FileView(AnAssessment.ofARenja().withFinding(information).build(), "F1");
        assertThat(view.findings()).last().extracting(listed -> listed.finding().rule()).isEqualTo("INF-01");
        List<String> texts = texts(SummarySheet.of(view, null));
        assertThat(texts.indexOf("INF-01")).isGreaterThan(texts.indexOf("PRI-07"));
    }

    private static OutputSheet summary(AnAssessment assessment) {
        return SummarySheet.of(new FileView(assessment.build(), "F1"), null);
    }

    private static OutputCell.TextCell afterSection(OutputSheet sheet) {
        int section = 0;
        while (sheet.rows().get(section).isEmpty() || !text(sheet.rows().get(section).get(0)).startsWith("Yang tidak dapat")) {
            section++;
        }
        return (OutputCell.TextCell) sheet.rows().get(section + 1).get(0);
    }

    private static List<String> texts(OutputSheet sheet) {
        return sheet.rows().stream().flatMap(List::stream).map(SummarySheetTest::text).toList();
    }

    private static String text(OutputCell cell) {
        return cell instanceof OutputCell.TextCell text ? text.text() : "";
    }
}
