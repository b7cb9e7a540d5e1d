package id.selaras.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a five-year plan of one agency: as the report of SIPD-RI (code first, the unit in a column of its own), or as table T-C.27
 * (goal and objective in columns before the code, target and unit in one cell). Both with target and money under each year.
 */
final class RenstraSheet {

    private static final String YEARS_ABOVE = "Target Kinerja Program dan Kerangka Pendanaan";
    private static final int HEADER = 4;

    private final boolean official;
    private final AgencySource agency;
    private final XSSFSheet sheet;
    private final Look look;
    private final List<String> before;
    private int next = HEADER;

    RenstraSheet(String government, AgencySource agency, XSSFWorkbook book, boolean official) {
        this.official = official;
        this.agency = agency;
        this.look = new Look(book);
        this.sheet = book.createSheet(official ? "T-C.27" : "Renstra");
        this.before = official ? List.of("Sasaran RPJMD", "Tujuan", "Sasaran", "Kode", "Program dan Kegiatan",
                "Indikator Kinerja Tujuan, Sasaran, Program (outcome), Kegiatan dan Sub Kegiatan (output)",
                "Data Capaian pada Tahun Awal Perencanaan (2025)")
                : List.of("Sasaran RPJMD", "Kode", "Tujuan/ Sasaran/ Program/ Kegiatan/ Sub Kegiatan", "Indikator", "Satuan", "Kondisi Awal (2025)");
        heading(government);
    }

    private void heading(String government) {
        int last = before.size() + 2 * RenstraRow.YEARS.size();
        String[] titles = {official ? "Tabel T-C.27 Rencana Program, Kegiatan, Indikator Kinerja, dan Pendanaan Indikatif (contoh)"
                : "RENCANA STRATEGIS PERANGKAT DAERAH TAHUN 2026-2030 (contoh)",
            "PEMERINTAH " + government.toUpperCase(Locale.ROOT) + ", RENSTRA TAHUN 2026-2030", "Perangkat Daerah : " + agency.name(),
            "DATA CONTOH: jumlah uang dan target rekaan, bukan dokumen resmi"};
        for (int at = 0; at < titles.length; at++) {
            Sheets.put(sheet.createRow(at), 0, titles[at], at < 2 ? look.title : look.note);
            Sheets.merge(sheet, at, at, 0, last);
        }
        Row[] rows = {row(look.header), row(look.header), row(look.header)};
        for (int column = 0; column < before.size(); column++) {
            head(rows[0], column, column, 2, before.get(column));
        }
        head(rows[0], before.size(), last - 1, 0, YEARS_ABOVE);
        for (int at = 0; at < RenstraRow.YEARS.size(); at++) {
            int column = before.size() + 2 * at;
            head(rows[1], column, column + 1, 0, "Tahun " + RenstraRow.YEARS.get(at));
            head(rows[2], column, column, 0, "Target");
            head(rows[2], column + 1, column + 1, 0, official ? "Rp" : "Pagu Indikatif (Rp)");
        }
        head(rows[0], last, last, 2, "Perangkat Daerah Penanggung Jawab");
        Look.widths(sheet, official ? new int[] {18, 26, 26, 17, 32, 34, 13} : new int[] {18, 17, 36, 36, 14, 11});
        for (int column = before.size(); column < last; column++) {
            sheet.setColumnWidth(column, (column - before.size()) % 2 == 0 ? 12 * 256 : 18 * 256);
        }
        sheet.setColumnWidth(last, 20 * 256);
        Look.page(sheet, HEADER, HEADER + 2);
    }

    private void head(Row row, int column, int lastColumn, int deep, String text) {
        Sheets.put(row, column, text, look.header);
        Sheets.merge(sheet, row.getRowNum(), row.getRowNum() + deep, column, lastColumn);
    }

    private Row row(XSSFCellStyle style) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column <= before.size() + 2 * RenstraRow.YEARS.size(); column++) {
            Sheets.put(row, column, "", style);
        }
        return row;
    }

    void write(List<RenstraRow> rows) {
        for (RenstraRow row : rows) {
            write(row);
        }
        Look.heights(sheet, HEADER + 3);
        sheet.getRow(HEADER).setHeightInPoints(20);
        sheet.getRow(HEADER + 1).setHeightInPoints(20);
        sheet.getRow(HEADER + 2).setHeightInPoints(44);
    }

    private void write(RenstraRow of) {
        boolean sub = of.kind().equals("Sub Kegiatan");
        boolean goal = of.kind().equals("Tujuan") || of.kind().equals("Sasaran");
        Row row = row(sub ? look.text : look.upper);
        List<String> texts = new ArrayList<>();
        String objective = goal ? of.get("sasaran rpjmd") : "";
        if (official) {
            texts.addAll(List.of(objective, of.kind().equals("Tujuan") ? of.name() : "", of.kind().equals("Sasaran") ? of.name() : "",
                    of.code(), goal ? "" : of.name(), of.get("Indikator"), stated(of, "Kondisi Awal")));
        } else {
            texts.addAll(List.of(objective, of.code(), goal ? of.kind() + ": " + of.name() : of.name(), of.get("Indikator"), of.get("Satuan"),
                    of.get("Kondisi Awal")));
        }
        for (int column = 0; column < texts.size(); column++) {
            Sheets.put(row, column, texts.get(column), sub ? look.text : look.upper);
        }
        Amounts amounts = new Amounts(false);
        for (int at = 0; at < RenstraRow.YEARS.size(); at++) {
            int column = before.size() + 2 * at;
            String target = stated(of, "Target " + RenstraRow.YEARS.get(at));
            Sheets.put(row, column, target, sub ? look.centre : look.upperCentre);
            if (!of.amounts().isEmpty()) {
                BigDecimal amount = of.amounts().get(at);
                amounts.put(row, column + 1, amount, sub ? look.amount : look.upperAmount);
            }
        }
        Sheets.put(row, before.size() + 2 * RenstraRow.YEARS.size(), goal ? "" : agency.name(), sub ? look.text : look.upper);
    }

    private String stated(RenstraRow row, String column) {
        String value = row.get(column);
        return !official || value.isEmpty() ? value : value + " " + row.get("Satuan");
    }
}
