package id.selaras.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a small workbook and reads it at once. */
final class Reading {

    private Reading() {
    }

    static SheetCell styled(Path folder, int id, String code, String written, String properties) throws IOException {
        String format = code == null ? "" : "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code.replace("\"", "&quot;") + "\"/>";
        return read(folder, PlainWorkbook.withCells("<row><c s=\"1\"><v>" + written + "</v></c></row>")
                .styles(format, "<xf numFmtId=\"0\"/><xf numFmtId=\"" + id + "\"/>")
                .workbook(properties, "<sheet name=\"Renja\" sheetId=\"1\" r:id=\"rId1\"/>", "")).rows().get(0).cells().get(0);
    }

    static SheetCell only(Path folder, String cell) throws IOException {
        List<SheetCell> cells = cells(folder, cell);
        assertThat(cells).hasSize(1);
        return cells.get(0);
    }

    static List<SheetCell> cells(Path folder, String cells) throws IOException {
        return read(folder, PlainWorkbook.withCells("<row r=\"1\">" + cells + "</row>")).rows().get(0).cells();
    }

    static SheetContent read(Path folder, PlainWorkbook book) throws IOException {
        return content(folder, book).sheets().get(0);
    }

    static WorkbookContent content(Path folder, PlainWorkbook book) throws IOException {
        Problems problems = new Problems();
        Path file = Files.write(folder.resolve("renja.xlsx"), book.bytes());
        return WorkbookReader.read(file, problems).orElseThrow(() -> new AssertionError(problems.sorted()));
    }
}
