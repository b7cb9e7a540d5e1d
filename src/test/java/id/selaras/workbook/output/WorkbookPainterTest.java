package id.selaras.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookPainterTest {

    @TempDir
    Path folder;

    @Test
    void whatTheSenderMadeSurvivesThePainting() throws IOException {
        Path source = senderWorkbook();
        try (XSSFWorkbook book = paint(source, note("B3", Severity.BLOK, "Pagu kosong"))) {
            XSSFSheet sheet = book.getSheet("Renja");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:C9");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A1:C1"));
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
            assertThat(book.getPrintArea(0)).isEqualTo("Renja!$A$1:$C$9");
            assertThat(sheet.getRow(4).getZeroHeight()).isTrue();
            assertThat(sheet.getColumnWidth(1)).isEqualTo(40 * 256);
            assertThat(sheet.getRow(2).getCell(2).getCellFormula()).isEqualTo("SUM(C4:C9)");
        }
    }

    @Test
    void theFillKeepsNumberFormatFontAndNamedStyles() throws IOException {
        Path source = senderWorkbook();
        try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(source));
                XSSFWorkbook book = paint(source, note("C4", Severity.TINGGI, "x"), note("C5", Severity.TINGGI, "x"))) {
            XSSFCellStyle style = book.getSheet("Renja").getRow(3).getCell(2).getCellStyle();
            assertThat(style.getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(style.getFont().getBold()).isTrue();
            assertThat(style.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(style.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFF9CB9C");
            assertThat(book.getSheet("Renja").getRow(4).getCell(2).getCellStyle().getIndex()).isEqualTo(style.getIndex());
            assertThat(book.getSheet("Renja").getRow(5).getCell(2).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(book.getStylesSource().getCTStylesheet().getCellStyleXfs().xmlText())
                    .isEqualTo(before.getStylesSource().getCTStylesheet().getCellStyleXfs().xmlText());
        }
    }

    @Test
    void anExistingNoteStaysWithItsAuthorAndOursGoesBelow() throws IOException {
        try (XSSFWorkbook book = paint(senderWorkbook(), note("B4", Severity.SEDANG, "Satuan tidak baku"))) {
            XSSFComment comment = comment(book, "B4");
            assertThat(comment.getAuthor()).isEqualTo("Kasubag Perencanaan");
            assertThat(comment.getString().getString())
                    .isEqualTo("Sudah disetujui Kadis.\n\nSelaras:\nSatuan tidak baku");
        }
    }

    @Test
    void notesOnOneCellAreJoinedWorstFirst() throws IOException {
        try (XSSFWorkbook book = paint(senderWorkbook(), note("B5", Severity.INFO, "kecil"),
                note("B5", Severity.BLOK, "besar"), note("B5", Severity.INFO, "lain"))) {
            XSSFComment comment = comment(book, "B5");
            assertThat(comment.getString().getString()).isEqualTo("besar\n\nkecil\n\nlain");
            assertThat(comment.getAuthor()).isEqualTo("Selaras");
            assertThat(fill(book, "B5")).isEqualTo("FFF0998A");
        }
    }

    @Test
    void cellsThatWereEmptyAreMadeAndMergedOnesArePaintedAtTheirFirstCell() throws IOException {
        try (XSSFWorkbook book = paint(senderWorkbook(), note("H40", Severity.INFO, "kosong"),
                note("C1", Severity.TINGGI, "judul"), new CellNote(new CellRef("Renja", 0, 6), Severity.BLOK, "baris"),
                new CellNote(CellRef.ofSheet("Acuan"), Severity.SEDANG, "lembar"))) {
            assertThat(comment(book, "H40").getString().getString()).isEqualTo("kosong");
            assertThat(fill(book, "H40")).isEqualTo("FFDCEBF7");
            assertThat(comment(book, "A1").getString().getString()).isEqualTo("judul");
            assertThat(comment(book, "A6").getString().getString()).isEqualTo("baris");
            assertThat(book.getSheet("Acuan").getCellComment(new CellAddress("A1")).getString().getString()).isEqualTo("lembar");
        }
    }

    @Test
    void anEmptyCellKeepsTheLookOfItsColumn() throws IOException {
        try (XSSFWorkbook book = paint(senderWorkbook(), note("E20", Severity.INFO, "x"))) {
            XSSFCell cell = book.getSheet("Renja").getRow(19).getCell(4);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        }
    }

    @Test
    void twoThousandNotesArePaintedWorstFirstAndTheOthersAreOnlyFilled() throws IOException {
        List<CellNote> notes = new ArrayList<>();
        for (int row = 1; row <= 2_100; row++) {
            notes.add(new CellNote(new CellRef("Renja", 6, row), row > 2_000 ? Severity.BLOK : Severity.INFO, "catatan"));
        }
        Path target = folder.resolve("diperiksa.xlsx");
        Path source = senderWorkbook();

        int leftOff = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> WorkbookPainter.paint(source, target, notes, List.of()));

        assertThat(leftOff).isEqualTo(100);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target))) {
            XSSFSheet sheet = book.getSheet("Renja");
            assertThat(sheet.getCellComments()).hasSize(2_001);
            assertThat(comment(book, "F2100")).isNotNull();
            assertThat(comment(book, "F1950")).isNull();
            assertThat(fill(book, "F1950")).isEqualTo("FFDCEBF7");
            assertThat(book.getNumCellStyles()).isLessThan(20);
        }
    }

    @Test
    void aNoteForAnotherWorkbookIsCountedAsLeftOff() throws IOException {
        Path target = folder.resolve("diperiksa.xlsx");

        assertThat(WorkbookPainter.paint(senderWorkbook(), target,
                List.of(new CellNote(CellRef.parse("RKA!A1"), Severity.BLOK, "x")), List.of())).isEqualTo(1);
    }

    @Test
    void furtherSheetsStandBehindUnderANameOfTheirOwnAndTheirLinksLeadThere() throws IOException {
        OutputSheet own = sheet("Acuan", List.of(List.of(
                new OutputCell.LinkCell("Renja!B3", "Renja", "B3", OutputCell.Style.WRAPPED),
                new OutputCell.LinkCell("di sini", "Acuan", "A1", OutputCell.Style.WRAPPED))));
        Path target = folder.resolve("diperiksa.xlsx");
        WorkbookPainter.paint(senderWorkbook(), target, List.of(), List.of(own));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(2)).isEqualTo("Acuan (2)");
            assertThat(book.getSheetAt(2).getHyperlink(0, 0).getLocation()).isEqualTo("'Renja'!B3");
            assertThat(book.getSheetAt(2).getHyperlink(0, 1).getLocation()).isEqualTo("'Acuan (2)'!A1");
        }
    }

    @Test
    void thePaintedCopyIsReadWithTheSameValues() throws IOException {
        Path source = senderWorkbook();
        Path target = folder.resolve("diperiksa.xlsx");
        WorkbookPainter.paint(source, target, List.of(note("B3", Severity.BLOK, "x"), note("Z99", Severity.INFO, "y")), List.of());

        WorkbookContent before = WorkbookReader.read(source, new Problems()).orElseThrow();
        WorkbookContent after = WorkbookReader.read(target, new Problems()).orElseThrow();
        assertThat(after.sheets()).isEqualTo(before.sheets());
    }

    @Test
    void aClaimOfAMillionRowsDoesNotStopThePainting() throws IOException {
        Path source = senderWorkbook();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(source))) {
            book.getSheetAt(0).getCTWorksheet().getDimension().setRef("A1:XFD1048576");
            try (var out = Files.newOutputStream(source)) {
                book.write(out);
            }
        }
        try (XSSFWorkbook painted = paint(source, note("B3", Severity.BLOK, "x"))) {
            assertThat(comment(painted, "B3")).isNotNull();
        }
    }

    @Test
    void aWorkbookOfMoreThan400000WrittenCellsIsTooLargeToPaint() throws IOException {
        Path large = folder.resolve("besar.xlsx");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(large))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<x:worksheet><x:cols><x:col/></x:cols><x:sheetData>" + "<x:c s=\"1\"/>".repeat(400_001)).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }

        assertThat(WorkbookPainter.obstacle(large)).contains(Unpainted.TOO_LARGE);
        assertThat(WorkbookPainter.obstacle(senderWorkbook())).isEmpty();
    }

    private Path senderWorkbook() throws IOException {
        return SenderWorkbook.write(folder.resolve("renja.xlsx"));
    }

    private XSSFWorkbook paint(Path source, CellNote... notes) throws IOException {
        Path target = folder.resolve("diperiksa.xlsx");
        assertThat(WorkbookPainter.paint(source, target, List.of(notes), List.of())).isZero();
        assertThat(WorkbookReader.read(target, new Problems())).isPresent();
        return new XSSFWorkbook(Files.newInputStream(target));
    }

    private static CellNote note(String address, Severity severity, String text) {
        return new CellNote(CellRef.parse("Renja!" + address), severity, text);
    }

    private static XSSFComment comment(XSSFWorkbook book, String address) {
        return book.getSheet("Renja").getCellComment(new CellAddress(address));
    }

    private static String fill(XSSFWorkbook book, String address) {
        CellAddress at = new CellAddress(address);
        XSSFCell cell = book.getSheet("Renja").getRow(at.getRow()).getCell(at.getColumn());
        assertThat(cell.getCellType()).isIn(CellType.BLANK, CellType.STRING, CellType.NUMERIC);
        return cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }

    private static OutputSheet sheet(String name, List<List<OutputCell>> rows) {
        return new OutputSheet(name, List.of(20, 20), rows, List.of(), 0, 0, false, "Selaras");
    }
}
