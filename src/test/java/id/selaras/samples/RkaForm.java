package id.selaras.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one agency's RKA as the form "RKA - Rincian Belanja SKPD": a sheet to a kegiatan, below each other its sub-activities. */
final class RkaForm {

    private static final int[] WIDTHS = {20, 44, 24, 16, 16, 8, 18, 16, 26};
    private static final int LAST = WIDTHS.length - 1;

    private final String government;
    private final AgencySource agency;
    private final Names names;
    private final BudgetRows budget;
    private final Map<String, String> accounts;
    private final XSSFWorkbook book;
    private final Look look;
    private XSSFSheet sheet;
    private int next;

    /** @param accounts names of the accounts of every level, by code */
    RkaForm(String government, AgencySource agency, Names names, BudgetRows budget, Map<String, String> accounts, XSSFWorkbook book) {
        this.government = government;
        this.agency = agency;
        this.names = names;
        this.budget = budget;
        this.accounts = accounts;
        this.book = book;
        this.look = new Look(book);
    }

    void write() {
        Map<String, List<PlanLine>> activities = new LinkedHashMap<>();
        agency.lines().forEach(line -> activities.computeIfAbsent(PlanLine.above(line.code(), 5), code -> new ArrayList<>()).add(line));
        activities.forEach(this::activity);
    }

    private void activity(String code, List<PlanLine> lines) {
        sheet = book.createSheet("RKA " + code);
        next = 0;
        title("RENCANA KERJA DAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH");
        title("FORMULIR RKA - RINCIAN BELANJA SKPD");
        title(government.toUpperCase(Locale.ROOT) + " TAHUN ANGGARAN " + agency.year() + " (contoh)");
        BigDecimal whole = lines.stream().map(line -> line.amount("pagu")).reduce(BigDecimal.ZERO, BigDecimal::add);
        head("Urusan Pemerintahan", named(PlanLine.above(code, 1)));
        head("Bidang Urusan", named(PlanLine.above(code, 2)));
        head("Program", named(PlanLine.above(code, 3)));
        head("Kegiatan", named(code));
        head("Organisasi", agency.code() + " " + agency.name());
        head("Unit", agency.code() + " " + agency.name());
        head("Alokasi Tahun " + agency.year(), rupiah(whole));
        head("Kelompok Sasaran", lines.get(0).get("sasaran"));
        lines.forEach(this::block);
        sum("Jumlah Anggaran Kegiatan", whole);
        next++;
        cell(next++, 6, "Kepala " + agency.name(), look.note);
        cell(next, 6, "(diisi pemda)", look.note);
        Look.widths(sheet, WIDTHS);
        Look.heights(sheet, 0);
        Look.page(sheet, 0, 2);
    }

    private void block(PlanLine line) {
        next++;
        head("Sub Kegiatan", line.get("kode") + " " + names.of(line));
        line.at(next);
        head("Sumber Pendanaan", line.get("sumber"));
        head("Lokasi", line.get("lokasi"));
        head("Waktu Pelaksanaan", "Mulai Januari Sampai Desember");
        output(line.get("indikator"), line.get("target"), line.get("satuan"));
        if (line.hasSecondIndicator()) {
            output(line.get("indikator2"), line.get("target2"), line.get("satuan2"));
        }
        head("Keterangan", line.get("catatan"));
        headings();
        List<BudgetRow> rows = budget.of(line);
        Map<String, List<BudgetRow>> byAccount = new TreeMap<>();
        rows.forEach(row -> byAccount.computeIfAbsent(row.get("rekening"), account -> new ArrayList<>()).add(row));
        List<String> shown = new ArrayList<>();
        byAccount.forEach((account, below) -> {
            for (String level : levels(account)) {
                if (!shown.contains(level)) {
                    shown.add(level);
                    account(level, total(rows, level));
                }
            }
            String group = "";
            for (BudgetRow row : below) {
                if (!row.get("kelompok").equals(group)) {
                    group = row.get("kelompok");
                    row("", "[#] " + group, total(below.stream().filter(other -> other.get("kelompok").equals(row.get("kelompok"))).toList(), account));
                }
                line(row);
            }
        });
        sum("Jumlah Anggaran Sub Kegiatan", line.get("tertulis").isEmpty() ? line.amount("pagu") : new BigDecimal(line.get("tertulis")));
    }

    private void output(String indicator, String target, String unit) {
        Row output = head("Keluaran Sub Kegiatan", indicator);
        cell(output.getRowNum(), 6, target + " " + unit, look.text);
    }

    private void headings() {
        List<String> upper = List.of("Kode Rekening", "Uraian", "Rincian Perhitungan", "", "", "", "Jumlah (Rp)", "Kode Standar Harga", "Penerima");
        List<String> lower = List.of("", "", "Koefisien", "Satuan", "Harga", "PPN", "", "", "");
        for (List<String> row : List.of(upper, lower)) {
            for (int column = 0; column <= LAST; column++) {
                cell(next, column, row.get(column), look.header);
            }
            next++;
        }
        Sheets.merge(sheet, next - 2, next - 2, 2, 5);
        for (int column : new int[] {0, 1, 6, 7, 8}) {
            Sheets.merge(sheet, next - 2, next - 1, column, column);
        }
    }

    private void account(String code, BigDecimal amount) {
        String name = accounts.get(code);
        if (name == null) {
            throw new IllegalStateException("no name for account " + code);
        }
        row(code, name, amount);
    }

    private void row(String code, String text, BigDecimal amount) {
        for (int column = 0; column <= LAST; column++) {
            cell(next, column, column == 0 ? code : column == 1 ? text : "", look.upper);
        }
        Sheets.put(sheet.getRow(next++), 6, amount.doubleValue(), look.upperAmount);
    }

    private void line(BudgetRow row) {
        List<String> values = List.of("", row.get("uraian"), row.coefficient(), row.unit(), "", "", "", row.get("standar"), row.get("penerima"));
        for (int column = 0; column <= LAST; column++) {
            cell(next, column, values.get(column), look.text);
        }
        Row written = sheet.getRow(next++);
        Sheets.put(written, 4, row.price().doubleValue(), look.amount);
        Sheets.put(written, 6, row.amount().doubleValue(), look.amount);
    }

    private void title(String text) {
        cell(next, 0, text, look.title);
        Sheets.merge(sheet, next, next, 0, LAST);
        next++;
    }

    private Row head(String label, String value) {
        cell(next, 0, label, look.upper);
        cell(next, 1, ": " + value, look.text);
        Sheets.merge(sheet, next, next, 1, 5);
        return sheet.getRow(next++);
    }

    private void sum(String label, BigDecimal amount) {
        for (int column = 0; column <= LAST; column++) {
            cell(next, column, column == 0 ? label + " :" : "", look.upper);
        }
        Sheets.merge(sheet, next, next, 0, 5);
        Sheets.put(sheet.getRow(next++), 6, amount.doubleValue(), look.upperAmount);
    }

    private void cell(int row, int column, String text, org.apache.poi.ss.usermodel.CellStyle style) {
        Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Sheets.put(at, column, text, style);
    }

    private String named(String code) {
        return code + " " + names.of(code);
    }

    private static String rupiah(BigDecimal amount) {
        return "Rp. " + id.selaras.plan.IndonesianNumber.write(amount);
    }

    private static BigDecimal total(List<BudgetRow> rows, String account) {
        return rows.stream().filter(row -> row.get("rekening").startsWith(account)).map(BudgetRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> levels(String account) {
        String[] parts = account.split("\\.");
        List<String> levels = new ArrayList<>();
        for (int length = 1; length <= parts.length; length++) {
            levels.add(PlanLine.above(account, length));
        }
        return levels;
    }
}
