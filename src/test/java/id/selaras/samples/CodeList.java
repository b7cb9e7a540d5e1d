package id.selaras.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list of codes as an official list is passed on: a title, headings, one row to a code; as .xlsx or as text with semicolons. */
final class CodeList {

    private static final List<String> HEADINGS = List.of("Kode", "Nomenklatur Urusan Kabupaten/Kota", "Kinerja", "Indikator", "Satuan");
    private static final List<String> COLUMNS = List.of("Kode", "Nama", "Kinerja", "Indikator", "Satuan");

    private final String title;
    private final Table codes;

    CodeList(String government, Table codes) {
        this.title = "CONTOH daftar nomenklatur untuk " + government + ", bukan daftar resmi / EXAMPLE, not an official list";
        this.codes = codes;
    }

    void save(Path file) {
        if (file.toString().endsWith(".xlsx")) {
            Sheets.save(book(), file);
            return;
        }
        StringBuilder text = new StringBuilder(title).append(";;;;\n").append(String.join(";", HEADINGS)).append('\n');
        for (Map<String, String> row : codes.rows()) {
            text.append(String.join(";", COLUMNS.stream().map(column -> quoted(row.get(column))).toList())).append('\n');
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String value) {
        return value.contains(";") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private XSSFWorkbook book() {
        XSSFWorkbook book = new XSSFWorkbook();
        Look look = new Look(book);
        XSSFSheet sheet = book.createSheet("Daftar");
        Sheets.put(sheet.createRow(0), 0, title, look.title);
        Sheets.merge(sheet, 0, 0, 0, HEADINGS.size() - 1);
        Row header = sheet.createRow(1);
        for (int column = 0; column < HEADINGS.size(); column++) {
            Sheets.put(header, column, HEADINGS.get(column), look.header);
        }
        int next = 2;
        for (Map<String, String> values : codes.rows()) {
            Row row = sheet.createRow(next++);
            for (int column = 0; column < COLUMNS.size(); column++) {
                Sheets.put(row, column, values.get(COLUMNS.get(column)), look.text);
            }
        }
        Look.widths(sheet, 18, 56, 40, 56, 16);
        Look.heights(sheet, 1);
        Look.page(sheet, 1, 1);
        return book;
    }
}
