package id.selaras.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.problem.Problems;
import id.selaras.workbook.SheetCell.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<f>SUM(B1:B9)</f>                     | =SUM(B1:B9)",
        "<f>SUM(B1:B9)</f><v/>                 | =SUM(B1:B9)",
        "<f>SUM(B1:B9)</f><v></v>              | =SUM(B1:B9)"})
    void aFormulaWithoutItsValueIsNeverZeroOrEmpty(String inside, String text) throws IOException {
        SheetCell cell = Reading.only(folder, "<c r=\"A1\">" + inside + "</c>");

        assertThat(cell.kind()).isEqualTo(Kind.NO_VALUE);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.formula()).isTrue();
    }

    @Test
    void aSharedFormulaWithoutItsValueShowsTheFormulaOfItsFirstCell() throws IOException {
        List<SheetCell> cells = Reading.cells(folder, "<c r=\"A1\"><f t=\"shared\" ref=\"A1:B1\" si=\"0\">C1*2</f><v>4</v></c>"
                + "<c r=\"B1\"><f t=\"shared\" si=\"0\"/></c>");

        assertThat(cells).extracting(SheetCell::kind).containsExactly(Kind.NUMBER, Kind.NO_VALUE);
        assertThat(cells.get(1).text()).isEqualTo("=C1*2");
    }

    @Test
    void zeroBehindAFormulaThatWasNeverComputedIsNoValue() throws IOException {
        PlainWorkbook book = PlainWorkbook.withCells("<row><c><f>SUM(B1:B9)</f><v>0</v></c><c><f>1+1</f><v>2</v></c></row>")
                .workbook("", "<sheet name=\"Renja\" sheetId=\"1\" r:id=\"rId1\"/>", "<calcPr fullCalcOnLoad=\"1\"/>");

        assertThat(Reading.read(folder, book).rows().get(0).cells()).extracting(SheetCell::kind)
                .containsExactly(Kind.NO_VALUE, Kind.NUMBER);
    }

    @Test
    void computedValuesOfFormulasAreReadAsTheyStand() throws IOException {
        List<SheetCell> cells = Reading.cells(folder, "<c r=\"A1\" t=\"str\"><f>A2</f><v>Dinas Kesehatan</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"C1\" t=\"e\"><f>#REF!+1</f><v>#REF!</v></c><c r=\"D1\" t=\"b\"><f>TRUE()</f><v>1</v></c>"
                + "<c r=\"E1\" t=\"str\"><f>IF(A1=1,\"x\",\"\")</f><v></v></c>");

        assertThat(cells).extracting(SheetCell::text).containsExactly("Dinas Kesehatan", "2", "#REF!", "TRUE");
        assertThat(cells).extracting(SheetCell::kind).containsExactly(Kind.TEXT, Kind.NUMBER, Kind.ERROR, Kind.BOOLEAN);
        assertThat(cells).allMatch(SheetCell::formula);
    }

    @Test
    void runsOfRichTextAreJoinedAndReadingsLeftOut() throws IOException {
        PlainWorkbook book = PlainWorkbook.withCells("<row><c t=\"s\"><v>0</v></c></row>")
                .texts("<si><r><rPr><b/></rPr><t>Jumlah </t></r><r><t>balita</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>");

        assertThat(Reading.read(folder, book).rows().get(0).cells().get(0).text()).isEqualTo("Jumlah balita");
    }

    @Test
    void escapesLineEndsAndHardBlanksArePutRight() throws IOException {
        SheetCell cell = Reading.only(folder, "<c r=\"A1\" t=\"inlineStr\"><is><t>Desa_x000D_\n1.\u00A0Beji_x000a_2 &amp; 3 _x005F_x0041_ a_b &lt;</t></is></c>");

        assertThat(cell.text()).isEqualTo("Desa\n1. Beji\n2 & 3 _x0041_ a_b <");
    }

    @Test
    void signsWithoutWidthAreDroppedFromEveryText() throws IOException {
        PlainWorkbook book = PlainWorkbook.withCells("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>\uFEFF1.02\u200B.02</t></is></c>"
                + "<c r=\"C1\" t=\"str\"><f>A2</f><v>Doku\u00ADmen</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>\u200B\u00AD</t></is></c></row>")
                .texts("<si><t>Dinas\u200B Kese_x200B_hatan\u2060</t></si>");

        assertThat(Reading.read(folder, book).rows().get(0).cells()).extracting(SheetCell::text)
                .containsExactly("Dinas Kesehatan", "1.02.02", "Dokumen");
    }

    @Test
    void textOfBlanksAloneIsNoCell() throws IOException {
        SheetContent sheet = Reading.read(folder, PlainWorkbook.withCells("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> \u00A0\n</t></is></c>"
                + "<c r=\"B1\" s=\"1\"/><c r=\"C1\" t=\"inlineStr\"><is><t/></is></c></row>"));

        assertThat(sheet.rows()).isEmpty();
    }

    @Test
    void cellsAndRowsWithoutAddressFollowEachOther() throws IOException {
        SheetContent sheet = Reading.read(folder, PlainWorkbook.withCells(
                "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"><c r=\"D5\"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>"));

        assertThat(sheet.rows()).flatExtracting(SheetRow::cells).extracting(cell -> cell.at().toString())
                .containsExactly("Renja!A1", "Renja!C1", "Renja!D5", "Renja!E5", "Renja!A6");
    }

    @Test
    void hiddenRowsAreMarked() throws IOException {
        SheetContent sheet = Reading.read(folder, PlainWorkbook.withCells("<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row>"
                + "<row r=\"2\" ht=\"0\" customHeight=\"1\"><c><v>1</v></c></row><row r=\"3\" ht=\"0.75\"><c><v>1</v></c></row>"));

        assertThat(sheet.rows()).extracting(SheetRow::hidden).containsExactly(true, true, false);
    }

    @Test
    void sheetsKeepTheirOrderHiddenOnesAreMarkedAndChartsLeftOut() throws IOException {
        PlainWorkbook book = PlainWorkbook.sound().part("xl/worksheets/sheet2.xml", "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData/></x:worksheet>")
                .part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
                .workbookRelations(PlainWorkbook.relation("rId8", "worksheet", "worksheets/sheet2.xml")
                        + PlainWorkbook.relation("rId9", "chartsheet", "chartsheets/sheet1.xml"))
                .workbook("", "<sheet name=\"Grafik\" sheetId=\"3\" r:id=\"rId9\"/><sheet name=\"Acuan\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId8\"/>"
                        + "<sheet name=\"Renja\" sheetId=\"1\" r:id=\"rId1\"/>", "");

        WorkbookContent content = Reading.content(folder, book);

        assertThat(content.sheets()).extracting(SheetContent::name).containsExactly("Acuan", "Renja");
        assertThat(content.sheets()).extracting(SheetContent::hidden).containsExactly(true, false);
        assertThat(content.sheets().get(0).rows()).isEmpty();
        assertThat(content.sheet(" renja ")).isPresent();
    }

    @Test
    void mergedRangesAreGiven() throws IOException {
        SheetContent sheet = Reading.read(folder, PlainWorkbook.withSheet("<sheetData/><mergeCells><mergeCell ref=\"H5:M5\"/><mergeCell ref=\"A5:A7\"/></mergeCells>"));

        assertThat(sheet.merged()).containsExactly(new MergedArea(5, 5, 8, 13), new MergedArea(5, 7, 1, 1));
    }

    @Test
    void aClaimOfAMillionRowsIsNotBelieved() throws IOException {
        SheetContent sheet = Reading.read(folder, PlainWorkbook.withSheet("<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"));

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).cells().get(0).at().address()).isEqualTo("XFD1048576");
    }

    @Test
    void aMillionStyledEmptyRowsArePassedOver() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 1_048_576; row++) {
            rows.append("<row r=\"").append(row).append("\" s=\"1\" customFormat=\"1\"><c r=\"A").append(row).append("\" s=\"1\"/></row>");
        }
        Path file = Files.write(folder.resolve("renja.xlsx"), PlainWorkbook.withCells(rows.toString()).bytes());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
                assertThat(WorkbookReader.read(file, new Problems()).orElseThrow().sheets().get(0).rows()).isEmpty());
    }

    @Test
    void theHashIsThatOfTheBytes() throws IOException {
        Path file = Files.write(folder.resolve("renja.xlsx"), PlainWorkbook.sound().bytes());
        WorkbookContent content = WorkbookReader.read(file, new Problems()).orElseThrow();

        assertThat(content.file()).isEqualTo("renja.xlsx");
        assertThat(content.sha256()).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void aWorkbookOfAnotherLibraryIsReadTheSame() throws IOException {
        Path file = folder.resolve("renja.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            Cell cell = book.createSheet("Renja").createRow(3).createCell(2);
            cell.setCellValue(0.1 + 0.2);
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0.00%"));
            cell.setCellStyle(style);
            cell.getRow().createCell(3).setCellValue("=bukan rumus");
            cell.getRow().createCell(4).setCellFormula("C4*2");
            book.write(out);
        }
        List<SheetCell> cells = WorkbookReader.read(file, new Problems()).orElseThrow().sheets().get(0).rows().get(0).cells();

        assertThat(cells).extracting(SheetCell::kind).containsExactly(Kind.NUMBER, Kind.TEXT, Kind.NO_VALUE);
        assertThat(cells.get(0).number()).isEqualTo("0.3");
        assertThat(cells.get(0).percent()).isTrue();
        assertThat(cells.get(2).text()).isEqualTo("=C4*2");
    }
}
