package id.selaras.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.FindingIds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FindingExplainerTest {

    private final Assessment assessment = AnAssessment.ofARenja().build();
    private final FindingExplainer explainer = explainer(assessment);

    @Test
    void aFindingIsToldWithCellsTableRowCertaintyMoneyAndHashes() {
        FindingExplainer.Explanation explanation = explainer.explain(idOfFirst());
        assertThat(explanation.known()).isTrue();
        assertThat(String.join("\n", explanation.lines())).contains("KLK-03", "[BLOK] Blok / Blocking",
                "Target 0 padahal ada pagu", "Target 0 although there is money", "renja-dinkes-2026.xlsx",
                "Renja 2026!H13; Renja 2026!I13", "Seharusnya / Expected: lebih dari 0 / more than 0", "Rp1.250.000.000",
                "Isi target tahun 2026", "Dasar hukum / Legal basis: tidak ada / none",
                "C, praktik baik, tanpa dasar hukum / good practice, no legal basis",
                "kelengkapan.xlsx/Tabel!A14", "2".repeat(64));
    }

    @Test
    void theIdMayBeTypedInCapitalsWithBlanksAround() {
        assertThat(explainer.explain(" " + idOfFirst().toUpperCase(java.util.Locale.ROOT) + " ").known()).isTrue();
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearestOnesAndWhereToFindThem() {
        String mistyped = idOfFirst().substring(0, 8) + "zzzz";
        FindingExplainer.Explanation explanation = explainer.explain(mistyped);
        assertThat(explanation.known()).isFalse();
        assertThat(explanation.lines().get(2)).contains(idOfFirst());
        assertThat(String.join("\n", explanation.lines())).contains("sheet Temuan");
    }

    @Test
    void aFileWithoutFindingsSaysSo() {
        FindingExplainer.Explanation explanation =
                explainer(AnAssessment.ofARenja().withoutFindings().build()).explain("T-0000000000");
        assertThat(explanation.lines()).anyMatch(line -> line.contains("tidak memuat temuan"));
    }

    @Test
    void aSampleSaysSoFirst() {
        FindingExplainer.Explanation explanation =
                explainer(AnAssessment.ofARenja().withASampleReference().build()).explain(idOfFirst());
        assertThat(explanation.lines().get(0)).startsWith("DATA CONTOH");
    }

    @Test
    void whatIsNoAssessmentIsNotExplained() {
        for (String other : new String[] {"", "PK\u0003\u0004", "[]", "{}", "{\"schema\":\"selaras-assessment/9\"}"}) {
            assertThat(FindingExplainer.reading(other.getBytes(StandardCharsets.UTF_8))).as(other).isEmpty();
        }
    }

    @Test
    void aFileThatLostFieldsOnItsWayIsStillToldAsFarAsItGoes() {
        byte[] bare = "{\"schema\":\"selaras-assessment/1\",\"findings\":[{\"id\":\"T-1\",\"severity\":\"?\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(FindingExplainer.reading(bare).orElseThrow().explain("T-1").known()).isTrue();
    }

    private String idOfFirst() {
        return FindingIds.of(assessment.plan(), assessment.findings()).get(0);
    }

    private static FindingExplainer explainer(Assessment assessment) {
        return FindingExplainer.reading(AssessmentJson.bytes(AssessmentJson.tree(assessment, "id"))).orElseThrow();
    }
}
