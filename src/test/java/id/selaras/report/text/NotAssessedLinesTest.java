package id.selaras.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import id.selaras.finding.RuleStatus;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.report.Figures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotAssessedLinesTest {

    private static final Text NO_TARGET = Text.of("kolom target kosong", "the target column is empty");
    private static final Text NO_LABEL = Text.of("label tidak dikenal", "the label is unknown");

    @Test
    void rulesHeldUpByOneReasonAreOneLineWithTheSmallestShare() {
        assertThat(lines("id", partly("KLK-01", 5, 10, NO_TARGET), partly("KLK-02", 1, 4, NO_TARGET),
                partly("PRI-01", 6, 7, NO_LABEL))).containsExactly("Tidak dapat dinilai: 0 aturan; dinilai: 3",
                "  Sebagian: kolom target kosong: KLK-01, KLK-02 (paling sedikit KLK-02 1 dari 4)",
                "  Sebagian: label tidak dikenal: PRI-01 6 dari 7");
    }

    @Test
    void theSameInEnglish() {
        assertThat(lines("en", partly("KLK-01", 5, 10, NO_TARGET), partly("KLK-02", 1, 4, NO_TARGET))).contains(
                "  In part: the target column is empty: KLK-01, KLK-02 (least KLK-02 1 of 4)");
    }

    @Test
    void aReasonThatLeftMoreUndecidedComesBeforeOneThatLeftLess() {
        assertThat(lines("id", partly("KLK-01", 9, 10, NO_TARGET), partly("PRI-01", 1, 10, NO_LABEL)).get(1))
                .contains("PRI-01 1 dari 10");
    }

    @Test
    void afterThreeReasonsTheRulesLeftAreCounted() {
        List<RuleStatus> rules = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            rules.add(partly("KLK-0" + number, 1, 2, Text.of("alasan " + number, "reason " + number)));
        }
        assertThat(lines("id", rules.toArray(RuleStatus[]::new))).hasSize(5)
                .endsWith("  +4 aturan lain dinilai sebagian, lihat sheet Status Aturan");
    }

    @Test
    void aRuleWithoutAReasonIsStillNamed() {
        assertThat(lines("id", partly("KLK-01", 1, 2, null))).contains("  Sebagian: KLK-01 1 dari 2");
    }

    private static List<String> lines(String language, RuleStatus... rules) {
        Assessment assessment = AnAssessment.ofARenja().withRules(List.of(rules)).build();
        Lines lines = new Lines(language);
        new NotAssessedLines(lines).add(assessment, Figures.of(assessment));
        return lines.all();
    }

    private static RuleStatus partly(String rule, int assessed, int subjects, Text reason) {
        return AnAssessment.rule(rule, RuleStatus.State.ASSESSED, subjects, assessed, 0, Rupiah.ZERO, reason);
    }
}
