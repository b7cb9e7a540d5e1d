package id.selaras.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AnAssessment;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private static final Problem REFUSED = new Problem("BERKAS-XLS", Severity.BLOK, "renja.xlsx", null,
            "isi berkas .xls lama", "berkas .xlsx / an .xlsx file",
            Text.of("Buka di Excel lalu simpan sebagai .xlsx.", "Open it in Excel and save it as .xlsx."));

    @Test
    void theOneThatBlocksStandsFirstWithWhatToDo() {
        List<String> lines = ProblemList.of(List.of(AnAssessment.unreadableTarget(), REFUSED), "id");
        assertThat(lines).containsSubsequence("Masalah pada berkas masukan: 2", "[BLOK] BERKAS-XLS renja.xlsx",
                "    Saran: Buka di Excel lalu simpan sebagai .xlsx.",
                "[TINGGI] BACA-TARGET renja-dinkes-2026.xlsx, Renja 2026!H17", "    Ditemukan: 12 bln lebih");
    }

    @Test
    void inEnglishTheSuggestionIsEnglish() {
        assertThat(ProblemList.of(List.of(REFUSED), "en")).contains("    Suggestion: Open it in Excel and save it as .xlsx.");
    }

    @Test
    void beyondTwoHundredTheRestIsCountedByCode() {
        List<Problem> many = new ArrayList<>(Collections.nCopies(250, AnAssessment.unreadableTarget()));
        many.add(REFUSED);
        List<String> lines = ProblemList.of(many, "id");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("Tidak ditampilkan satu per satu: BACA-TARGET 51x");
    }
}
