package id.selaras.samples;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Letterhead, the three header rows and the numbering row of the SIPD-RI Renja matrix. */
final class MatrixHeader {

    static final int FIRST = 5;
    static final int LAST = 8;
    private static final int[] WIDTHS = {4, 17, 32, 32, 12, 12, 12, 12, 18, 22, 15, 18, 16, 17, 12, 18, 17};

    private MatrixHeader() {
    }

    static void write(XSSFSheet sheet, Look look, String government, String agency, int year, List<String> extras) {
        int last = 16 + extras.size();
        title(sheet, 0, "PEMERINTAH " + government.toUpperCase(Locale.ROOT), look, last);
        title(sheet, 1, "RENCANA KERJA PERANGKAT DAERAH TAHUN " + year + " (contoh)", look, last);
        title(sheet, 2, agency.toUpperCase(Locale.ROOT), look, last);
        Sheets.put(sheet.createRow(3), 0, "DATA CONTOH: jumlah uang, target, dan lokasi rekaan, bukan dokumen resmi", look.note);
        Sheets.merge(sheet, 3, 3, 0, last);
        Row[] rows = {sheet.createRow(FIRST), sheet.createRow(FIRST + 1), sheet.createRow(FIRST + 2), sheet.createRow(LAST)};
        for (Row row : rows) {
            for (int column = 0; column <= last; column++) {
                Sheets.put(row, column, "", look.header);
            }
        }
        List<String> tall = List.of("No", "Kode", "Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan",
                "Indikator Program/ Kegiatan/ Sub Kegiatan", "Target Akhir Periode Renstra Opd",
                "Realisasi Capaian Renja Opd Tahun " + (year - 2), "Prakiraan Capaian Target Renja Opd Tahun " + (year - 1));
        for (int column = 0; column < tall.size(); column++) {
            cell(sheet, look, column, column, FIRST, FIRST + 2, tall.get(column));
        }
        cell(sheet, look, 7, 12, FIRST, FIRST, "Capaian Kinerja Dan Kerangka Pendanaan");
        cell(sheet, look, 7, 7, FIRST + 1, FIRST + 2, "Target " + year);
        cell(sheet, look, 8, 8, FIRST + 1, FIRST + 2, "Pagu Indikatif (Rp)");
        cell(sheet, look, 9, 9, FIRST + 1, FIRST + 2, "Lokasi");
        cell(sheet, look, 10, 10, FIRST + 1, FIRST + 2, "Sumber Dana");
        cell(sheet, look, 11, 12, FIRST + 1, FIRST + 1, "Prioritas");
        cell(sheet, look, 11, 11, FIRST + 2, FIRST + 2, "Nasional");
        cell(sheet, look, 12, 12, FIRST + 2, FIRST + 2, "Daerah");
        cell(sheet, look, 13, 13, FIRST, FIRST + 2, "Kelompok Sasaran");
        cell(sheet, look, 14, 15, FIRST, FIRST, "Prakiraan Maju Rencana Tahun " + (year + 1));
        cell(sheet, look, 14, 14, FIRST + 1, FIRST + 2, "Target");
        cell(sheet, look, 15, 15, FIRST + 1, FIRST + 2, "Pagu Indikatif (Rp)");
        cell(sheet, look, 16, 16, FIRST, FIRST + 2, "Perangkat Daerah Penanggung Jawab");
        for (int at = 0; at < extras.size(); at++) {
            cell(sheet, look, 17 + at, 17 + at, FIRST, FIRST + 2, extras.get(at));
            sheet.setColumnWidth(17 + at, (at == 0 ? 32 : 14) * 256);
        }
        for (int column = 0; column <= last; column++) {
            Sheets.put(rows[3], column, column + 1.0, look.header);
        }
        Look.widths(sheet, WIDTHS);
        rows[0].setHeightInPoints(18);
        rows[1].setHeightInPoints(18);
        rows[2].setHeightInPoints(30);
        Look.page(sheet, FIRST, LAST);
    }

    private static void title(XSSFSheet sheet, int row, String text, Look look, int last) {
        Sheets.put(sheet.createRow(row), 0, text, look.title);
        Sheets.merge(sheet, row, row, 0, last);
    }

    private static void cell(XSSFSheet sheet, Look look, int column, int lastColumn, int row, int lastRow, String text) {
        Sheets.put(sheet.getRow(row), column, text, look.header);
        Sheets.merge(sheet, row, lastRow, column, lastColumn);
    }
}
