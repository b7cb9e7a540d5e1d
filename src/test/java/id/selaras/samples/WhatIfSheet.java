package id.selaras.samples;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes other allocations to try: the rows of {@code bagaimana-jika.tsv}. */
final class WhatIfSheet {

    private static final int[] WIDTHS = {26, 22, 20, 10};

    private WhatIfSheet() {
    }

    static void write(Table changes, XSSFWorkbook book) {
        Look look = new Look(book);
        XSSFSheet sheet = book.createSheet("Perubahan");
        Row header = sheet.createRow(0);
        List<String> columns = changes.columns();
        for (int column = 0; column < columns.size(); column++) {
            Sheets.put(header, column, columns.get(column), look.header);
        }
        int next = 1;
        for (Map<String, String> change : changes.rows()) {
            Row row = sheet.createRow(next++);
            for (int column = 0; column < columns.size(); column++) {
                String value = change.get(columns.get(column));
                if (columns.get(column).equals("Pagu Baru") && !value.isEmpty()) {
                    Sheets.put(row, column, Double.parseDouble(value), look.amount);
                } else {
                    Sheets.put(row, column, value, look.text);
                }
            }
        }
        Look.widths(sheet, WIDTHS);
        Look.page(sheet, 0, 0);
    }
}
