package id.selaras.samples;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one agency's yearly plan as table T-C.33: ten columns under two header rows and a row of numbers. */
final class OfficialTableSheet {

    private static final int HEADER = 4;
    private static final int LAST = 9;
    private static final int[] WIDTHS = {17, 38, 38, 24, 16, 19, 22, 20, 16, 19};
    private static final int[] LEVELS = {1, 2, 3, 5};

    private final AgencySource agency;
    private final Names names;
    private final XSSFSheet sheet;
    private final Look look;
    private int next = HEADER;

    OfficialTableSheet(String government, AgencySource agency, Names names, XSSFWorkbook book) {
        this.agency = agency;
        this.names = names;
        this.look = new Look(book);
        this.sheet = book.createSheet("T-C.33");
        String[] titles = {"Tabel T-C.33 (contoh)", "Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2026 dan Prakiraan Maju Tahun 2027, "
                + government, "Nama Perangkat Daerah : " + agency.name(), "DATA CONTOH: jumlah uang, target, dan lokasi rekaan, bukan dokumen resmi"};
        for (int at = 0; at < titles.length; at++) {
            Sheets.put(sheet.createRow(at), 0, titles[at], at < 2 ? look.title : look.note);
            Sheets.merge(sheet, at, at, 0, LAST);
        }
    }

    void write() {
        heading();
        String before = "";
        for (PlanLine line : agency.lines()) {
            for (int level : LEVELS) {
                String code = PlanLine.above(line.code(), level);
                if (!(before + ".").startsWith(code + ".")) {
                    upper(code, level);
                }
            }
            Row row = row(look.text);
            line.at(row.getRowNum() + 1);
            fill(row, look.text, List.of(line.get("kode"), names.of(line), line.get("indikator"), line.get("lokasi"),
                    line.get("target") + " " + line.get("satuan"), "", line.get("sumber"), line.get("catatan"),
                    line.get("targetn") + " " + line.get("satuan")));
            new Amounts(agency.amountsAsText()).put(row, 5, line.get("pagu"), look.amount);
            new Amounts(agency.amountsAsText()).put(row, 9, line.get("pagun"), look.amount);
            before = line.code();
        }
        Row total = row(look.upper);
        Sheets.put(total, 0, "TOTAL", look.upper);
        money(total, "");
        Look.widths(sheet, WIDTHS);
        Look.heights(sheet, HEADER + 3);
        Look.page(sheet, HEADER, HEADER + 2);
    }

    private void heading() {
        Row[] rows = {row(look.header), row(look.header), row(look.header)};
        List<String> tall = List.of("Kode", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan", "Indikator Kinerja Program/Kegiatan");
        for (int column = 0; column < tall.size(); column++) {
            head(rows[0], column, column, 1, tall.get(column));
        }
        head(rows[0], 3, 6, 0, "Rencana Tahun 2026");
        head(rows[0], 7, 7, 1, "Catatan Penting");
        head(rows[0], 8, 9, 0, "Prakiraan Maju Rencana Tahun 2027");
        fill(rows[1], look.header, List.of("", "", "", "Lokasi", "Target Capaian Kinerja", "Kebutuhan Dana/ Pagu Indikatif (Rp)", "Sumber Dana", "",
                "Target Capaian Kinerja", "Kebutuhan Dana/ Pagu Indikatif (Rp)"));
        for (int column = 0; column <= LAST; column++) {
            Sheets.put(rows[2], column, "(" + (column + 1) + ")", look.header);
        }
        rows[0].setHeightInPoints(20);
        rows[1].setHeightInPoints(30);
    }

    private void head(Row row, int column, int lastColumn, int deep, String text) {
        Sheets.put(row, column, text, look.header);
        Sheets.merge(sheet, row.getRowNum(), row.getRowNum() + deep, column, lastColumn);
    }

    private void upper(String code, int level) {
        Row row = row(look.upper);
        Map<String, String> outcome = level == 3 ? names.outcome(code) : null;
        fill(row, look.upper, List.of(code, names.of(code), outcome == null ? "" : outcome.get("indikator"), "",
                outcome == null ? "" : outcome.get("target") + " " + outcome.get("satuan"), "", "", "",
                outcome == null ? "" : outcome.get("targetn") + " " + outcome.get("satuan")));
        money(row, code);
    }

    private void money(Row row, String code) {
        Amounts amounts = new Amounts(agency.amountsAsText());
        amounts.put(row, 5, agency.stated(code, "pagu"), look.upperAmount);
        amounts.put(row, 9, agency.stated(code, "pagun"), look.upperAmount);
    }

    private Row row(XSSFCellStyle style) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column <= LAST; column++) {
            Sheets.put(row, column, "", style);
        }
        return row;
    }

    private static void fill(Row row, XSSFCellStyle style, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                Sheets.put(row, column, texts.get(column), style);
            }
        }
    }
}
