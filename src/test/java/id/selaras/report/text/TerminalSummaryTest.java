package id.selaras.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalSummaryTest {

    private static final List<String> OUTPUTS = List.of("hasil/renja-dinkes-2026-diperiksa.xlsx", "hasil/assessment.json");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void itIsReadInHalfAMinute(String language) {
        List<String> lines = TerminalSummary.of(AnAssessment.ofARenja().build(), language, OUTPUTS);
        assertThat(lines).hasSizeBetween(25, 40).allMatch(line -> line.length() <= 100);
    }

    @Test
    void itSaysWhatWasReadWhatWasFoundAndWhereTheResultsAre() {
        String text = text(AnAssessment.ofARenja().build(), "id");
        assertThat(text).contains("SELARAS: Renja 2026, rancangan, Kabupaten Pasuruan", "2 baris tersembunyi",
                "kegiatan, Rp3.030.500.000", "hasil/assessment.json", "Hash hasil   " + "3".repeat(64));
        assertThat(text).containsPattern("BLOK +2 +Rp1\\.275\\.000\\.000");
        assertThat(text).containsPattern("Selaras langsung +Rp1\\.550\\.000\\.000 +51,2%");
        assertThat(text).contains("[BLOK] KLK-03 Renja 2026!H13: Target 0 padahal ada pagu",
                "-> Isi target tahun 2026");
    }

    @Test
    void whatCouldNotBeAssessedStandsBeforeTheFindingsGroupedByReason() {
        String text = text(AnAssessment.ofARenja().build(), "id");
        assertThat(text).contains("Tidak dapat dinilai: 3 aturan; dinilai: 4",
                "Sheet Renstra tidak ada di berkas acuan: CAS-01, CAS-03",
                "Sebagian: 1 target tidak terbaca: KLK-03 6 dari 7");
        assertThat(text.indexOf("Tidak dapat dinilai")).isLessThan(text.indexOf("Temuan:"));
    }

    @Test
    void aRunWithoutFindingsIsNotAPass() {
        String text = text(AnAssessment.ofARenja().withoutFindings().build(), "id");
        assertThat(text).contains("Temuan: 0", "bukan pernyataan bahwa rencana sudah benar");
        assertThat(text.indexOf("Tidak dapat dinilai: 3")).isLessThan(text.indexOf("Temuan: 0"));
    }

    @Test
    void aSampleSaysSoInTheFirstLine() {
        Assessment sample = AnAssessment.ofARenja().withASampleReference().build();
        assertThat(TerminalSummary.of(sample, "id", OUTPUTS).get(0)).startsWith("DATA CONTOH");
        assertThat(TerminalSummary.of(sample, "en", OUTPUTS).get(0)).startsWith("SAMPLE DATA");
    }

    @Test
    void aFileNameCannotSendOrdersToTheTerminal() {
        Assessment hostile = AnAssessment.ofARenja().fromFile("a\u001B[2Jb\u202Exslx.xlsx", "4".repeat(64)).build();
        assertThat(text(hostile, "id")).contains("a[2Jbxslx.xlsx").doesNotContain("\u001B", "\u202E");
    }

    private static String text(Assessment assessment, String language) {
        return String.join("\n", TerminalSummary.of(assessment, language, OUTPUTS));
    }
}
