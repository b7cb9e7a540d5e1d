package id.selaras.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that get a colour and no note. */
class FillOnlyTest {

    @TempDir
    Path folder;
    private int leftOff;

    @Test
    void aNoteWithoutTextOnlyFillsTheCell() throws IOException {
        try (XSSFWorkbook book = paint(List.of(CellNote.fillOnly(at("B3"), Severity.TINGGI)))) {
            assertThat(fill(book, "B3")).isEqualTo("FFF9CB9C");
            assertThat(book.getSheet("Renja").getCellComment(new CellAddress("B3"))).isNull();
        }
    }

    @Test
    void whereANoteAndAFillMeetTheNoteStaysAndTheWorstColourWins() throws IOException {
        try (XSSFWorkbook book = paint(List.of(CellNote.fillOnly(at("B3"), Severity.BLOK),
                new CellNote(at("B3"), Severity.INFO, "untuk diketahui")))) {
            assertThat(fill(book, "B3")).isEqualTo("FFF0998A");
            assertThat(text(book, "B3")).isEqualTo("untuk diketahui");
        }
    }

    @Test
    void aNoteOfTheSenderIsNotTouchedByAFill() throws IOException {
        try (XSSFWorkbook book = paint(List.of(CellNote.fillOnly(at("B4"), Severity.SEDANG)))) {
            assertThat(text(book, "B4")).isEqualTo("Sudah disetujui Kadis.");
        }
    }

    @Test
    void fillsUseUpNoneOfTheNotesThatMayBePainted() throws IOException {
        List<CellNote> notes = new ArrayList<>();
        for (int row = 1; row <= 2_100; row++) {
            notes.add(CellNote.fillOnly(at("F" + row), Severity.BLOK));
        }
        notes.add(new CellNote(at("G1"), Severity.INFO, "untuk diketahui"));
        try (XSSFWorkbook book = paint(notes)) {
            assertThat(text(book, "G1")).isEqualTo("untuk diketahui");
            assertThat(leftOff).isZero();
        }
    }

    @Test
    void aFillForASheetThatIsNotThereIsNoNoteLeftOff() throws IOException {
        try (XSSFWorkbook book = paint(List.of(CellNote.fillOnly(CellRef.parse("RKA!A1"), Severity.BLOK)))) {
            assertThat(book.getSheet("RKA")).isNull();
            assertThat(leftOff).isZero();
        }
    }

    private XSSFWorkbook paint(List<CellNote> notes) throws IOException {
        Path source = SenderWorkbook.write(folder.resolve("renja.xlsx"));
        Path target = folder.resolve("diperiksa.xlsx");
        leftOff = WorkbookPainter.paint(source, target, notes, List.of());
        return new XSSFWorkbook(Files.newInputStream(target));
    }

    private static CellRef at(String address) {
        return CellRef.parse("Renja!" + address);
    }

    private static String fill(XSSFWorkbook book, String address) {
        CellAddress at = new CellAddress(address);
        XSSFSheet sheet = book.getSheet("Renja");
        return sheet.getRow(at.getRow()).getCell(at.getColumn()).getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }

    private static String text(XSSFWorkbook book, String address) {
        return book.getSheet("Renja").getCellComment(new CellAddress(address)).getString().getString();
    }
}
