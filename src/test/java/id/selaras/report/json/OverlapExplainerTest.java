package id.selaras.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import id.selaras.report.Approved;
import id.selaras.report.json.FindingExplainer.Explanation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapExplainerTest {

    private final OverlapExplainer explainer = explainer(AnAssessment.ofThreeAgencies().build());

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theWaterfallAndTheProposalAreToldAsApproved(String language) throws IOException {
        Explanation explanation = explainer.explain("O1", language);
        assertThat(explanation.known()).isTrue();
        Approved.is("jelaskan-o1-" + language + ".txt", String.join("\n", explanation.lines()) + "\n");
    }

    @Test
    void theIdMayBeTypedInSmallLettersWithBlanksAround() {
        assertThat(explainer.explain(" o4 ", "id").lines()).anyMatch(line -> line.equals("Hasil bersama: Stunting"));
    }

    @Test
    void aRolePaidTwiceIsSaidInTheFirstLine() {
        assertThat(explainer.explain("O2", "id").lines().get(0)).isEqualTo("O2  Duplikasi, peran dibayar ganda, skor 58, Menurut fakta");
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearestOnes() {
        Explanation explanation = explainer.explain("O7", "en");
        assertThat(explanation.known()).isFalse();
        assertThat(explanation.lines()).startsWith("There is no overlap \"O7\" in this file.", "Nearest:");
        assertThat(explanation.lines().get(2)).startsWith("  O4 FRAGMENTATION");
    }

    @Test
    void aFileWithoutOverlapsSaysWhy() {
        assertThat(explainer(AnAssessment.ofARenja().build()).explain("O1", "id").lines()).contains(
                "Berkas ini tidak memuat tumpang tindih.", "  Hanya satu perangkat daerah; tidak ada yang dibandingkan.");
    }

    @Test
    void anAnswerOfBeforeTheOverlapsIsNoError() {
        byte[] old = "{\"schema\":\"selaras-assessment/1\",\"findings\":[]}".getBytes(StandardCharsets.UTF_8);
        assertThat(OverlapExplainer.reading(old).orElseThrow().explain("O1", "en").known()).isFalse();
        byte[] bare = "{\"schema\":\"selaras-assessment/1\",\"overlaps\":[{\"id\":\"O1\",\"class\":\"?\"}]}".getBytes(StandardCharsets.UTF_8);
        assertThat(OverlapExplainer.reading(bare).orElseThrow().explain("O1", "en").known()).isTrue();
        assertThat(OverlapExplainer.reading("[]".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static OverlapExplainer explainer(Assessment assessment) {
        return OverlapExplainer.reading(AssessmentJson.bytes(AssessmentJson.tree(assessment, "id"))).orElseThrow();
    }
}
