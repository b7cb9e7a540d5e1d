package id.selaras.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AFinding;
import id.selaras.assessment.ARenja;
import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class GravestFindingsTest {

    private static final String LONG_NAME = "renja-dinas-perumahan-dan-kawasan-permukiman-2026-rev2.xlsx";

    @Test
    void theGravestRuleWithMostMoneyComesFirst() {
        assertThat(starts(lines(AnAssessment.ofARenja().build(), "en")))
                .containsExactly("[BLOK] KLK-03", "[BLOK] PAG-01", "[TINGGI] NOM-03", "[SEDANG] PRI-07");
    }

    @Test
    void aRuleWithManyFindingsIsShownOnceWithItsNumberAndItsDearestCell() {
        assertThat(lines(AnAssessment.ofARenja().build(), "id")).anyMatch(
                line -> line.startsWith("  [TINGGI] NOM-03 2 temuan, mis. Renja 2026!C14: Nama tidak sama"));
        assertThat(lines(AnAssessment.ofARenja().build(), "en")).anyMatch(
                line -> line.startsWith("  [TINGGI] NOM-03 2 findings, such as Renja 2026!C14: Name differs"));
    }

    @Test
    void whatIsNotShownIsCounted() {
        AnAssessment many = AnAssessment.ofARenja();
        for (int row = 20; row < 30; row++) {
            many.withFinding(AFinding.wrongName(row, row));
        }
        assertThat(lines(many.build(), "id")).contains("  +11 temuan lain di sheet Temuan");
    }

    @Test
    void noMoreThanFiveRulesAreShownAndTheOthersAreCounted() {
        AnAssessment many = AnAssessment.ofARenja();
        for (int rule = 1; rule <= 7; rule++) {
            many.withFinding(as("TRG-0" + rule, Severity.INFO, "F1"));
        }
        List<String> lines = lines(many.build(), "id");
        assertThat(starts(lines)).hasSize(5).endsWith("[INFO] TRG-01");
        assertThat(lines).contains("  +7 temuan lain (termasuk 6 aturan lain) di sheet Temuan");
    }

    @Test
    void aRuleOfSeveralSeveritiesSaysHowManyOfEach() {
        Assessment mixed = AnAssessment.ofARenja().withFinding(as("KLK-03", Severity.SEDANG, "F1"))
                .withFinding(as("KLK-03", Severity.SEDANG, "F1")).build();
        assertThat(lines(mixed, "id")).anyMatch(
                line -> line.startsWith("  [BLOK] KLK-03 3 temuan (1 BLOK, 2 SEDANG), mis. Renja 2026!H13: "));
    }

    @Test
    void withOneFileTheCellSaysEnough() {
        assertThat(lines(AnAssessment.ofARenja().build(), "id")).noneMatch(line -> line.contains(ARenja.FILE_NAME));
    }

    @Test
    void withSeveralFilesTheFileStandsBeforeTheCell() {
        Assessment two = withASecondFile(AnAssessment.ofARenja().withFinding(as("PAG-03", Severity.BLOK, "F2")).build());
        assertThat(lines(two, "id"))
                .anyMatch(line -> line.startsWith("  [BLOK] KLK-03 renja-dinkes-2026.xlsx Renja 2026!H13: "))
                .anyMatch(line -> line.startsWith("  [BLOK] PAG-03 renja-dinas-perumahan…man-2026-rev2.xlsx Renja 2026!H13:"))
                .allMatch(line -> line.length() <= Lines.WIDTH);
    }

    @Test
    void aFindingAboutTheWholeGovernmentNamesNoFile() {
        Finding government = as("MAN-05", Severity.BLOK, "");
        assertThat(lines(withASecondFile(AnAssessment.ofARenja().withFinding(government).build()), "id"))
                .anyMatch(line -> line.startsWith("  [BLOK] MAN-05 Renja 2026!H13: "));
    }

    @Test
    void withoutFindingsNothingIsShown() {
        assertThat(lines(AnAssessment.ofARenja().withoutFindings().build(), "id")).isEmpty();
    }

    private static List<String> lines(Assessment assessment, String language) {
        Lines lines = new Lines(language);
        new GravestFindings(lines).add(assessment);
        return lines.all();
    }

    private static List<String> starts(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("  ["))
                .map(line -> String.join(" ", List.of(line.strip().split(" ")).subList(0, 2))).toList();
    }

    /** The zero target, told by another rule of another file; without money, so that the original stays the example. */
    private static Finding as(String rule, Severity severity, String file) {
        Finding base = AFinding.zeroTarget();
        return new Finding(rule, severity, base.level(), base.subject(), file, base.row(),
                List.of(CellRef.parse("Renja 2026!H13")), base.agency(), base.code(), base.message(), base.found(),
                base.expected(), base.legalBasis(), base.certainty(), Rupiah.ZERO, base.fix(),
                base.tableRow());
    }

    private static Assessment withASecondFile(Assessment one) {
        Plan plan = one.plan();
        PlanFile second = new PlanFile("F2", LONG_NAME, "5".repeat(64), "SIPD-RENJA", ARenja.SHEET, 9, List.of(), List.of());
        return new Assessment(one.assessmentId(), one.createdAt(), one.stage(), one.phase(), one.year(), one.asOf(),
                one.hashes(), new Plan(plan.stage(), plan.phase(), plan.year(), List.of(plan.files().get(0), second),
                plan.agencies()), one.government(), one.scope(), one.ruleStatus(), one.subActivities(), one.findings(),
                one.coverage(), one.overlaps(), one.comparison(), one.problems());
    }
}
