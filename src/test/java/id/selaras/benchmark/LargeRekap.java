package id.selaras.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A flat export of budget lines, the same on each run: 60 agencies, lines of one sub-activity side by side. */
final class LargeRekap {

    static final List<String> HEADINGS = List.of("TAHUN", "KODE URUSAN", "NAMA URUSAN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT",
            "NAMA SUB UNIT", "KODE BIDANG URUSAN", "NAMA BIDANG URUSAN", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN",
            "NAMA KEGIATAN", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA", "KODE REKENING",
            "NAMA REKENING", "KODE STANDAR HARGA", "NAMA STANDAR HARGA", "PAGU");
    private static final int AGENCIES = 60;
    private static final int LINES_EACH = 17;

    private LargeRekap() {
    }

    /** @param shared true for texts that cells share, as SIPD writes them; false for texts inside the cells */
    static void write(Path file, int rows, boolean shared) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 200, false, shared);
             OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SXSSFSheet sheet = book.createSheet("Rekap Belanja");
            Row header = sheet.createRow(0);
            for (int column = 0; column < HEADINGS.size(); column++) {
                header.createCell(column).setCellValue(HEADINGS.get(column));
            }
            for (int row = 1; row <= rows; row++) {
                fill(sheet.createRow(row), row - 1, rows);
            }
            book.write(out);
        }
    }

    private static void fill(Row row, int line, int lines) {
        int agency = (int) ((long) line * AGENCIES / lines);
        int sub = line / LINES_EACH;
        String field = "%d.%02d".formatted(1 + agency % 5, 1 + agency % 20);
        String unit = field + ".0.00.0.00.%02d.0000".formatted(1 + agency);
        String program = field + ".%02d".formatted(1 + sub % 6);
        String activity = program + ".2.%02d".formatted(1 + sub % 9);
        String code = activity + ".%04d".formatted(1 + sub);
        String[] texts = {field.substring(0, 1), "Urusan Pemerintahan Wajib Pelayanan Dasar " + field.charAt(0), unit,
            "Dinas Nomor " + agency + " Kabupaten Contoh", unit, "Dinas Nomor " + agency + " Kabupaten Contoh", field,
            "Urusan Pemerintahan Bidang " + field, program, "Program Pemenuhan Pelayanan " + program, activity,
            "Penyediaan Layanan Rujukan Tingkat Daerah " + activity, code, "Pengelolaan Pelayanan Nomor " + (1 + sub),
            "2.1.01." + line % 3, "Dana Transfer Umum-Dana Alokasi Umum " + line % 3, "5.1.02.01.01.%04d".formatted(1 + line % 80),
            "Belanja Alat/Bahan untuk Kegiatan Kantor " + line % 80, "1.1.12.01.03.%04d.%05d".formatted(line % 900, line % 7000),
            "Barang menurut standar harga nomor " + line % 7000};
        row.createCell(0).setCellValue(2026);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column + 1).setCellValue(texts[column]);
        }
        row.createCell(texts.length + 1).setCellValue(100_000 + line * 37L % 9_000_000 + (line % 4) * 0.25);
    }
}
