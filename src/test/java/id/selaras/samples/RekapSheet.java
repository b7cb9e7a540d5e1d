package id.selaras.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes several agencies as the flat export of SIPD-RI: one row to a budget line, two or three lines to a sub-activity. */
final class RekapSheet {

    private static final List<String> HEADINGS = List.of("TAHUN", "KODE URUSAN", "NAMA URUSAN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT",
            "NAMA SUB UNIT", "KODE BIDANG URUSAN", "NAMA BIDANG URUSAN", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN",
            "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA", "KODE REKENING", "NAMA REKENING",
            "KODE STANDAR HARGA", "NAMA STANDAR HARGA", "PAGU");
    private static final int[] WIDTHS = {7, 7, 24, 22, 24, 22, 24, 9, 24, 10, 28, 14, 28, 18, 32, 12, 24, 18, 30, 16, 18, 17};
    /** Accounts of the lines, and the share of each in the money of its sub-activity, in hundredths; the last takes what is left. */
    private static final List<String[]> ACCOUNTS = List.of(
            new String[] {"5.1.02.01.01.0026", "Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak", "20"},
            new String[] {"5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat", "15"},
            new String[] {"5.1.02.02.01.0003", "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia", ""});
    private static final String[] SALARY = {"5.1.01.01.01.0001", "Belanja Gaji Pokok PNS"};
    private static final int AMOUNT = 21;

    private final Names names;
    private final XSSFSheet sheet;
    private final Look look;
    private int next = 1;

    RekapSheet(Names names, XSSFWorkbook book) {
        this.names = names;
        this.look = new Look(book);
        this.sheet = book.createSheet("Rekap Belanja");
    }

    void write(List<AgencySource> agencies) {
        Row header = sheet.createRow(0);
        for (int column = 0; column < HEADINGS.size(); column++) {
            Sheets.put(header, column, HEADINGS.get(column), look.header);
        }
        for (AgencySource agency : agencies) {
            for (PlanLine line : agency.lines()) {
                lines(agency, line);
            }
        }
        Look.widths(sheet, WIDTHS);
        Look.heights(sheet, 0);
        Look.page(sheet, 0, 0);
    }

    private void lines(AgencySource agency, PlanLine line) {
        BigDecimal whole = line.amount("pagu");
        if (line.code().endsWith(".01.2.02.0001")) {
            line(agency, line, SALARY, whole);
            return;
        }
        BigDecimal left = whole;
        for (String[] account : ACCOUNTS) {
            boolean last = account[2].isEmpty();
            BigDecimal part = last ? left : whole.multiply(new BigDecimal(account[2])).divideToIntegralValue(BigDecimal.valueOf(100));
            left = left.subtract(part);
            line(agency, line, account, part);
        }
    }

    private void line(AgencySource agency, PlanLine line, String[] account, BigDecimal amount) {
        String code = line.code();
        List<String> values = new ArrayList<>(List.of("2026", PlanLine.above(code, 1), names.of(PlanLine.above(code, 1)), agency.code(),
                agency.name(), agency.code(), agency.name()));
        for (int level : new int[] {2, 3, 5}) {
            values.add(PlanLine.above(code, level));
            values.add(names.of(PlanLine.above(code, level)));
        }
        values.addAll(List.of(line.get("kode"), names.of(line), fund(line), line.get("sumber"), account[0], account[1],
                "C." + String.format(Locale.ROOT, "%05d", next), "Contoh barang/jasa " + next));
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.size(); column++) {
            Sheets.put(row, column, values.get(column), look.text);
        }
        Sheets.put(row, AMOUNT, amount.doubleValue(), look.amount);
    }

    private static String fund(PlanLine line) {
        return line.get("sumber").contains("DAU") ? "2.1.1" : line.get("sumber").contains("DAK") ? "2.1.2" : "1.1";
    }
}
