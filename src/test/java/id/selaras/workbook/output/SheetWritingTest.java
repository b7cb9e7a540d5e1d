package id.selaras.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problems;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWritingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62811", "-5 persen", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"y\")"})
    void textNeverBecomesAFormula(String text) throws IOException {
        try (XSSFWorkbook book = written(List.of(List.of(OutputCell.text(text), new OutputCell.LinkCell(text, "Temuan", "A1", OutputCell.Style.WRAPPED))))) {
            XSSFCell cell = book.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheetAt(0).getRow(0).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void ordinaryTextHasNoQuoteAndIllegalCharactersAreTakenOut() throws IOException {
        try (XSSFWorkbook book = written(List.of(List.of(OutputCell.text("Desa\u0000 \u0001Beji\uFFFF \uD83D\uDE00\uD800 ok\nbaris"))))) {
            XSSFCell cell = book.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo("Desa Beji \uD83D\uDE00 ok\nbaris");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
            assertThat(cell.getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void textBeyondTheLimitOfACellIsCutVisibly() throws IOException {
        try (XSSFWorkbook book = written(List.of(List.of(OutputCell.text("a".repeat(40_000)))))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }

    @ParameterizedTest
    @EnumSource(OutputCell.Style.class)
    void everyStyleCanBeWritten(OutputCell.Style style) throws IOException {
        try (XSSFWorkbook book = written(List.of(List.of(OutputCell.text("x", style), new OutputCell.BlankCell(style))))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(1).getCellStyle().getIndex())
                    .isEqualTo(book.getSheetAt(0).getRow(0).getCell(0).getCellStyle().getIndex());
        }
    }

    @Test
    void numbersAreWrittenExactlyOrAsText() throws IOException {
        Path file = write(new OutputSheet("Temuan", List.of(), List.of(List.of(
                OutputCell.number(new BigDecimal("3917324235295.67"), OutputCell.Style.RUPIAH),
                OutputCell.number(new BigDecimal("0.853"), OutputCell.Style.PERCENT),
                OutputCell.number(new BigDecimal("12345678901234567.89"), OutputCell.Style.RUPIAH))), List.of(), 0, 0, false, null));
        SheetContent sheet = WorkbookReader.read(file, new Problems()).orElseThrow().sheets().get(0);

        assertThat(sheet.rows().get(0).cells()).extracting(SheetCell::text)
                .containsExactly("3917324235295.67", "0.853", "12345678901234567.89");
        assertThat(sheet.rows().get(0).cells()).extracting(SheetCell::percent).containsExactly(false, true, false);
    }

    @Test
    void thePageIsReadyForPrinting() throws IOException {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(OutputCell.text("Temuan", OutputCell.Style.TITLE)));
        rows.add(List.of());
        rows.add(List.of(OutputCell.text("Kode", OutputCell.Style.HEADER), OutputCell.text("Uraian", OutputCell.Style.HEADER)));
        rows.add(List.of(OutputCell.text("SEL-02"), OutputCell.text("Pagu")));
        Path file = write(new OutputSheet("Temuan", List.of(12, 60), rows, List.of("A1:B1"), 3, 3, true, "Bappeda & Selaras"));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(2);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:B4");
            assertThat(sheet.getFooter().getRight()).contains("&P", "&N");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("Bappeda && Selaras");
            assertThat(sheet.getColumnWidth(1)).isEqualTo(60 * 256);
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat((Object) sheet.getRow(1)).isNull();
        }
    }

    @Test
    void sheetNamesAreMadeLegalAndUnique() throws IOException {
        Path file = folder.resolve("baru.xlsx");
        WorkbookPainter.write(file, List.of(empty("Temuan"), empty("TEMUAN"), empty("a/b:c[d]"), empty("x".repeat(40)), empty("'")));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("Temuan", "TEMUAN (2)", "a b c d", "x".repeat(31), "Lembar");
        }
    }

    private XSSFWorkbook written(List<List<OutputCell>> rows) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(write(new OutputSheet("Temuan", List.of(20), rows, List.of(), 0, 0, false, "Selaras"))));
    }

    private Path write(OutputSheet sheet) throws IOException {
        Path file = folder.resolve("baru.xlsx");
        WorkbookPainter.write(file, List.of(sheet));
        assertThat(WorkbookReader.read(file, new Problems())).isPresent();
        return file;
    }

    private static OutputSheet empty(String name) {
        return new OutputSheet(name, List.of(), List.of(), List.of(), 0, 0, false, "");
    }
}
