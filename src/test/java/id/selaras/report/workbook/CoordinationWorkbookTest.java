package id.selaras.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.AnOverlap;
import id.selaras.assessment.Assessment;
import id.selaras.report.Approved;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoordinationWorkbookTest {

    private final Assessment assessment = AnAssessment.ofThreeAgencies().build();
    private final List<OutputSheet> sheets = CoordinationWorkbook.sheets(assessment);

    @TempDir
    private Path folder;

    @Test
    void theSheetsAreAsApproved() throws IOException {
        Approved.is("tumpang-tindih.txt", sheets.stream().map(OverlapsSheetTest::written).collect(Collectors.joining("\n")));
    }

    @Test
    void itIsDueOnlyWhenAgenciesWereCompared() {
        assertThat(CoordinationWorkbook.isDue(assessment)).isTrue();
        assertThat(CoordinationWorkbook.isDue(AnAssessment.ofThreeAgencies().withOverlaps(AnOverlap.nothingFound()).build())).isTrue();
        assertThat(CoordinationWorkbook.isDue(AnAssessment.ofARenja().build())).isFalse();
    }

    @Test
    void theListCanBeTakenByAPivotTable() {
        OutputSheet list = sheet("Daftar");
        int columns = list.rows().get(0).size();
        assertThat(list.merges()).isEmpty();
        assertThat(list.filterRow()).isEqualTo(1);
        assertThat(list.columnWidths()).hasSize(columns);
        assertThat(list.rows()).hasSize(1 + 2 + 2 + 2 + 4).allMatch(row -> row.size() == columns);
    }

    @Test
    void moneyCountedOnceAddsUpToTheMoneyTouched() {
        List<List<OutputCell>> list = sheet("Daftar").rows();
        BigDecimal once = list.stream().skip(1).map(row -> ((OutputCell.NumberCell) row.get(16)).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(once).isEqualByComparingTo("4240023000");
        List<OutputCell> total = sheet("Ringkasan").rows().stream().filter(row -> row.size() == 4 && row.get(0) instanceof OutputCell.TextCell text
                && text.text().startsWith("Jumlah / Total")).findFirst().orElseThrow();
        assertThat(((OutputCell.NumberCell) total.get(2)).number()).isEqualByComparingTo(once);
    }

    @Test
    void eachRunningSumEndsAtTheScore() {
        assertThat(sheet("Bukti").rows()).filteredOn(row -> row.size() == 10 && row.get(2) instanceof OutputCell.TextCell text
                && text.text().startsWith("Skor")).hasSize(4).allMatch(row -> row.get(3).equals(row.get(5)));
    }

    @Test
    void aSampleIsMarkedInTheListToo() {
        List<OutputSheet> sample = CoordinationWorkbook.sheets(AnAssessment.ofThreeAgencies().withASampleReference().build());
        List<OutputCell> line = sample.get(4).rows().get(1);
        assertThat(line.get(line.size() - 1)).isEqualTo(OutputCell.text("CONTOH"));
        assertThat(sample).allMatch(sheet -> sheet.footer().startsWith("DATA CONTOH"));
    }

    @Test
    void itOpensAsAWorkbook() throws IOException {
        Path file = folder.resolve(CoordinationWorkbook.FILE_NAME);
        WorkbookPainter.write(file, sheets);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
            assertThat(book.getSheet("Daftar").getRow(0).getCell(15).getStringCellValue()).isEqualTo("Pagu / Money");
        }
    }

    private OutputSheet sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
    }
}
