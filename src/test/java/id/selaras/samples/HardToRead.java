package id.selaras.samples;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small flat plan with two faults of reading: row 5 holds a formula that was never calculated as its allocation, and
 * in row 6 the allocation is the lone text {@code 1.234}, which may mean 1234 or 1,234.
 */
final class HardToRead {

    private static final List<String> HEADINGS = List.of("Kode Perangkat Daerah", "Nama Perangkat Daerah", "Kode", "Sub Kegiatan",
            "Indikator", "Target 2026", "Satuan", "Pagu 2026", "Lokasi", "Sumber Dana", "Kelompok Sasaran");

    private HardToRead() {
    }

    static XSSFWorkbook book() {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet("Renja 2026");
        Look look = new Look(book);
        Sheets.put(sheet.createRow(0), 0, "RENCANA KERJA PERANGKAT DAERAH TAHUN 2026 (contoh)", look.title);
        Row header = sheet.createRow(3);
        for (int column = 0; column < HEADINGS.size(); column++) {
            Sheets.put(header, column, HEADINGS.get(column), look.header);
            sheet.setColumnWidth(column, 24 * 256);
        }
        line(sheet, look, 4, "2.12.02.2.01.0003", "Penyelesaian Masalah Pendaftaran Penduduk",
                "Jumlah Penduduk yang Mendapatkan Penyelesaian Masalah Pendaftaran Penduduk", "Orang").getCell(7).setCellFormula("F5*1000000");
        line(sheet, look, 5, "2.12.02.2.01.0004", "Peningkatan Pelayanan Pendaftaran Penduduk",
                "Jumlah Laporan Hasil Peningkatan Pelayanan Pendaftaran Penduduk", "Laporan").getCell(7).setCellValue("1.234");
        return book;
    }

    private static Row line(XSSFSheet sheet, Look look, int at, String code, String name, String indicator, String unit) {
        Row row = sheet.createRow(at);
        List<String> values = List.of("2.12.0.00.0.00.01.0000", "Dinas Kependudukan dan Pencatatan Sipil", code, name,
                indicator, "", unit, "", "Kecamatan Bangil", "Pendapatan Asli Daerah (PAD)", "Penduduk");
        for (int column = 0; column < values.size(); column++) {
            Sheets.put(row, column, values.get(column), look.text);
        }
        row.getCell(5).setCellValue(12);
        return row;
    }
}
