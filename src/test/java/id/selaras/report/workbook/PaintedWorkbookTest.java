package id.selaras.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.ARenja;
import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model through the painter, opened again as the agency would open it. */
class PaintedWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void theSendersSheetCarriesTheNotesAndTheFourSheetsFollow() throws IOException {
        try (XSSFWorkbook painted = painted(AnAssessment.ofARenja().build())) {
            assertThat(painted.getSheetAt(0).getSheetName()).isEqualTo(ARenja.SHEET);
            assertThat(painted.getSheetAt(0).getRow(12).getCell(7).getCellComment().getString().getString())
                    .contains("[BLOK] KLK-03");
            Cell money = painted.getSheetAt(0).getRow(12).getCell(8);
            assertThat(money.getCellComment()).isNull();
            assertThat(money.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(painted.getSheetAt(1).getSheetName()).isEqualTo("Ringkasan");
            assertThat(painted.getSheet("Temuan").getHyperlinkList()).hasSize(5)
                    .allMatch(link -> link.getAddress().startsWith("'Renja 2026'!"));
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws IOException {
        String evil = "=HYPERLINK(\"http://example.org\",\"klik\")";
        try (XSSFWorkbook painted = painted(AnAssessment.ofARenja().named(evil).build())) {
            boolean seen = false;
            for (Sheet sheet : painted) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        seen |= cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains(evil);
                    }
                }
            }
            assertThat(seen).as("the name is shown, as text").isTrue();
        }
    }

    private XSSFWorkbook painted(Assessment assessment) throws IOException {
        Path source = folder.resolve(ARenja.FILE_NAME);
        try (XSSFWorkbook own = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(source)) {
            Sheet sheet = own.createSheet(ARenja.SHEET);
            for (int row = 9; row < 18; row++) {
                Row cells = sheet.createRow(row);
                for (int column = 0; column < 12; column++) {
                    cells.createCell(column).setCellValue("isi");
                }
            }
            own.write(out);
        }
        AnnotatedWorkbookModel model = AnnotatedWorkbookModel.of(assessment, "F1");
        Path target = folder.resolve(AnnotatedWorkbookModel.fileName(assessment.plan().file("F1")));
        assertThat(WorkbookPainter.paint(source, target, model.notes(), model.sheets())).isZero();
        return new XSSFWorkbook(Files.newInputStream(target));
    }
}
