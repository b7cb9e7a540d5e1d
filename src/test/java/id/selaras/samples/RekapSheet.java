package id.selaras.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes several agencies as the flat export of SIPD-RI: one row to a budget line; with coefficient and price where it is an RKA. */
final class RekapSheet {

    private static final List<String> HEADINGS = List.of("TAHUN", "KODE URUSAN", "NAMA URUSAN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT",
            "NAMA SUB UNIT", "KODE BIDANG URUSAN", "NAMA BIDANG URUSAN", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN",
            "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA", "KODE REKENING", "NAMA REKENING",
            "KODE STANDAR HARGA", "NAMA STANDAR HARGA", "PAGU");
    private static final List<String> OF_A_BUDGET = List.of("URAIAN", "KOEFISIEN", "SATUAN", "HARGA SATUAN", "PENERIMA");
    private static final int[] WIDTHS = {7, 7, 24, 22, 24, 22, 24, 9, 24, 10, 28, 14, 28, 18, 32, 12, 24, 18, 30, 16, 18, 17, 32, 20, 14, 15, 26};
    /** Accounts of the lines, and the share of each in the money of its sub-activity, in hundredths; the last takes what is left. */
    private static final List<String[]> ACCOUNTS = List.of(
            new String[] {"5.1.02.01.01.0026", "Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak", "20"},
            new String[] {"5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat", "15"},
            new String[] {"5.1.02.02.01.0003", "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia", ""});
    private static final String[] SALARY = {"5.1.01.01.01.0001", "Belanja Gaji Pokok PNS"};

    private final Names names;
    private final BudgetRows budget;
    private final XSSFSheet sheet;
    private final Look look;
    private int next = 1;

    /** @param budget the lines of an RKA; null for the rekap of a plan, which tells account and amount only */
    RekapSheet(Names names, BudgetRows budget, XSSFWorkbook book) {
        this.names = names;
        this.budget = budget;
        this.look = new Look(book);
        this.sheet = book.createSheet(budget == null ? "Rekap Belanja" : "Rincian RKA");
    }

    void write(List<AgencySource> agencies) {
        Row header = sheet.createRow(0);
        List<String> headings = new ArrayList<>(HEADINGS);
        if (budget != null) {
            headings.addAll(OF_A_BUDGET);
        }
        for (int column = 0; column < headings.size(); column++) {
            Sheets.put(header, column, headings.get(column), look.header);
        }
        for (AgencySource agency : agencies) {
            for (PlanLine line : agency.lines()) {
                lines(agency, line);
            }
        }
        Look.widths(sheet, java.util.Arrays.copyOf(WIDTHS, headings.size()));
        Look.heights(sheet, 0);
        Look.page(sheet, 0, 0);
    }

    private void lines(AgencySource agency, PlanLine line) {
        if (budget != null) {
            budget.of(line).forEach(row -> budgeted(agency, line, row));
            return;
        }
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
        put(agency, line, List.of(account[0], account[1], "C." + String.format(Locale.ROOT, "%05d", next), "Contoh barang/jasa " + next), amount);
    }

    private void budgeted(AgencySource agency, PlanLine line, BudgetRow budgeted) {
        String price = budgeted.get("standar");
        Row row = put(agency, line, List.of(budgeted.get("rekening"), budgeted.get("nama"), price, price.isEmpty() ? "" : budgeted.get("uraian")),
                budgeted.amount());
        int column = HEADINGS.size();
        Sheets.put(row, column++, budgeted.get("uraian"), look.text);
        Sheets.put(row, column++, budgeted.coefficient(), look.text);
        Sheets.put(row, column++, budgeted.unit(), look.text);
        Sheets.put(row, column++, budgeted.price().doubleValue(), look.amount);
        Sheets.put(row, column, budgeted.get("penerima"), look.text);
    }

    /** @param account code and name of the account, code and name of the standard price */
    private Row put(AgencySource agency, PlanLine line, List<String> account, BigDecimal amount) {
        String code = line.code();
        List<String> values = new ArrayList<>(List.of(String.valueOf(agency.year()), PlanLine.above(code, 1), names.of(PlanLine.above(code, 1)),
                agency.code(), agency.name(), agency.code(), agency.name()));
        for (int level : new int[] {2, 3, 5}) {
            values.add(PlanLine.above(code, level));
            values.add(names.of(PlanLine.above(code, level)));
        }
        values.addAll(List.of(line.get("kode"), names.of(line), fund(line), line.get("sumber")));
        values.addAll(account);
        Row row = sheet.createRow(next++);
        line.at(row.getRowNum() + 1);
        for (int column = 0; column < values.size(); column++) {
            Sheets.put(row, column, values.get(column), look.text);
        }
        Sheets.put(row, values.size(), amount.doubleValue(), look.amount);
        return row;
    }

    private static String fund(PlanLine line) {
        return line.get("sumber").contains("DAU") ? "2.1.1" : line.get("sumber").contains("DAK") ? "2.1.2" : "1.1";
    }
}
