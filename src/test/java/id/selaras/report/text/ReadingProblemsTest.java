package id.selaras.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.ARenja;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingProblemsTest {

    @Test
    void twoCellsOfOneRowWithOneCauseAreOneLine() {
        assertThat(lines(problem("BACA-TARGET", Severity.TINGGI, "H63", "-"), problem("BACA-TARGET", Severity.TINGGI, "E63", "-")))
                .containsExactly("Masalah pembacaan: 2", "  [TINGGI] renja-dinkes-2026.xlsx, Renja 2026!E63, H63: \"-\"",
                        "    -> Tulis angkanya saja.");
    }

    @Test
    void whatStoodInTheCellsOfOneLineIsAllQuoted() {
        assertThat(lines(problem("BACA-TARGET", Severity.TINGGI, "E63", "12 bln"), problem("BACA-TARGET", Severity.TINGGI, "H63", "n.a.")))
                .anyMatch(line -> line.endsWith("!E63, H63: \"12 bln\", \"n.a.\""));
    }

    @Test
    void otherRowsAndOtherCodesKeepTheirOwnLines() {
        assertThat(lines(problem("BACA-TARGET", Severity.TINGGI, "H63", "-"), problem("BACA-TARGET", Severity.TINGGI, "H64", "-"),
                problem("BACA-PAGU", Severity.TINGGI, "I63", "-"))).filteredOn(line -> line.startsWith("  [")).hasSize(3);
    }

    @Test
    void theGravestStandsFirst() {
        assertThat(lines(problem("BACA-KODE", Severity.SEDANG, "B12", "1,02"), problem("BACA-PAGU", Severity.TINGGI, "I63", "-"))
                .get(1)).startsWith("  [TINGGI]");
    }

    @Test
    void whatIsSaidForCompletenessIsOnlyCounted() {
        assertThat(lines(problem("ACUAN-SHEET", Severity.INFO, "A1", "tidak ada"), problem("BACA-PAGU", Severity.TINGGI, "I63", "-"),
                problem("ACUAN-KOLOM", Severity.INFO, "A1", "tidak ada")))
                .startsWith("Masalah pembacaan: 1").endsWith("  +2 keterangan, lihat sheet Masalah Pembacaan")
                .noneMatch(line -> line.contains("tidak ada"));
    }

    @Test
    void aHundredRowsAreCutAtTwentyAndTheRestIsCounted() {
        List<Problem> many = new ArrayList<>();
        for (int row = 1; row <= 100; row++) {
            many.add(problem("BACA-TARGET", Severity.TINGGI, "H" + row, "-"));
        }
        assertThat(lines(many.toArray(Problem[]::new))).hasSize(22).startsWith("Masalah pembacaan: 100")
                .endsWith("  +80 masalah lain di assessment.json dan sheet Masalah Pembacaan");
    }

    @Test
    void aProblemOfAWholeFileNamesTheFile() {
        Problem whole = new Problem("BACA-SHEET", Severity.SEDANG, ARenja.FILE_NAME, null, "2 sheet", "1 sheet",
                Text.of("Pilih satu.", "Choose one."));
        assertThat(lines(whole)).contains("  [SEDANG] renja-dinkes-2026.xlsx: \"2 sheet\"");
    }

    private static List<String> lines(Problem... problems) {
        Lines lines = new Lines("id");
        new ReadingProblems(lines).add(List.of(problems));
        return lines.all();
    }

    private static Problem problem(String code, Severity severity, String cell, String found) {
        return new Problem(code, severity, ARenja.FILE_NAME, CellRef.parse(ARenja.SHEET + "!" + cell), found,
                "angka / a number", Text.of("Tulis angkanya saja.", "Write the number alone."));
    }
}
