package id.selaras.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.AnOverlap;
import id.selaras.assessment.Assessment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapLinesTest {

    @Test
    void theClassesTheStrongestThreeAndWhatWasNotComparedAreTold() {
        assertThat(lines(AnAssessment.ofThreeAgencies().build(), "id")).containsExactly(
                "Tumpang tindih antar perangkat daerah (indikasi): 4 (7 sub kegiatan, Rp4.240.023.000)",
                "  Duplikasi                    2           Rp3.199.523.000",
                "  Tumpang tindih sebagian      1             Rp763.400.000",
                "  Terpecah-pecah               1           Rp2.558.350.000",
                "  O1 [76] Dinas Kesehatan + Dinas Sosial, Kecamatan Bangil: Pengelolaan Pelayanan Kesehatan Ibu Ham…",
                "  O2 [58] Dinas Kesehatan + Dinas Sosial, Kecamatan Bangil: Pendamping keluarga",
                "  O3 [51] Dinas Sosial + Dinas Pemberdayaan Ma…, Kecamatan Gempol: Penyediaan Sandang dan Pangan",
                "  +1 tumpang tindih lain di tumpang-tindih.xlsx",
                "  3 dari 9 baris tidak menyebut tempat yang dikenali: tumpang tindihnya dapat terlewat.",
                "  1 dari 9 baris tidak menyebut kelompok sasaran.",
                "  Tumpang tindih yang pernah ditolak dan tidak ditampilkan lagi: 1.",
                "  +1 keterangan lain di sheet Tumpang Tindih");
    }

    @Test
    void withOneAgencyTheReasonIsTold() {
        assertThat(lines(AnAssessment.ofARenja().build(), "en")).containsExactly("One agency only; nothing to compare.");
    }

    @Test
    void nothingFoundIsNotAProof() {
        assertThat(lines(AnAssessment.ofThreeAgencies().withOverlaps(AnOverlap.nothingFound()).build(), "en"))
                .startsWith("Overlaps between agencies (indications): 0")
                .anyMatch(line -> line.contains("This does not say that there is none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void withOverlapsTheSummaryIsStillReadInHalfAMinute(String language) {
        List<String> lines = TerminalSummary.of(AnAssessment.ofThreeAgencies().build(), language, List.of("a", "b", "c"));
        assertThat(lines).hasSizeLessThan(60).allMatch(line -> line.length() <= 100);
    }

    @Test
    void ofTwentyOutputsTheFirstAndThoseAboutTheWholeRunAreNamed() {
        List<String> outputs = new ArrayList<>();
        for (int plan = 1; plan <= 18; plan++) {
            outputs.add("hasil/renja-" + plan + "-diperiksa.xlsx");
        }
        outputs.addAll(List.of("hasil/tumpang-tindih.xlsx", "hasil/assessment.json"));
        assertThat(TerminalSummary.of(AnAssessment.ofThreeAgencies().build(), "id", outputs)).containsSubsequence(
                "  hasil/renja-3-diperiksa.xlsx", "  +12 berkas lain di folder yang sama", "  hasil/tumpang-tindih.xlsx",
                "  hasil/assessment.json");
    }

    private static List<String> lines(Assessment assessment, String language) {
        Lines lines = new Lines(language);
        new OverlapLines(lines).add(assessment);
        return lines.all();
    }
}
