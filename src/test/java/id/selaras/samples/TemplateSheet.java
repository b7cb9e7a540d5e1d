package id.selaras.samples;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one or several agencies as the flat template: one row per sub-activity, everything in columns. */
final class TemplateSheet {

    private static final List<String> HEADINGS = List.of("Kode Perangkat Daerah", "Nama Perangkat Daerah", "Kode Program", "Nama Program",
            "Kode Kegiatan", "Nama Kegiatan", "Kode", "Sub Kegiatan", "Uraian Aktivitas", "Indikator", "Target %1$d", "Satuan",
            "Pagu %1$d", "Lokasi", "Sumber Dana", "Prioritas Nasional", "Prioritas Daerah", "Kelompok Sasaran", "Target %2$d",
            "Pagu %2$d", "Program Prioritas", "Indikator yang Didukung", "Penandaan", "Urgensi", "Catatan");
    private static final int[] WIDTHS = {17, 18, 9, 20, 12, 22, 17, 28, 28, 28, 8, 10, 17, 18, 14, 18, 16, 17, 8, 17, 10, 10, 11, 8, 14};
    private static final int HEADER = 3;

    private final String government;
    private final Names names;
    private final int year;
    private final PlanTitle title;
    private final XSSFSheet sheet;
    private final Look look;
    private int next = HEADER + 1;

    TemplateSheet(String government, Names names, int year, PlanTitle title, XSSFWorkbook book) {
        this.government = government;
        this.title = title;
        this.names = names;
        this.year = year;
        this.sheet = book.createSheet(title.sheet + " " + year);
        this.look = new Look(book);
    }

    void write(List<AgencySource> agencies) {
        Sheets.put(sheet.createRow(0), 0, title.words + " " + government.toUpperCase(Locale.ROOT) + " TAHUN " + year + " (contoh)", look.title);
        Sheets.merge(sheet, 0, 0, 0, 11);
        Sheets.put(sheet.createRow(1), 0, "DATA CONTOH: jumlah uang, target, dan lokasi rekaan, bukan dokumen resmi", look.note);
        Sheets.merge(sheet, 1, 1, 0, 11);
        Row header = sheet.createRow(HEADER);
        for (int column = 0; column < HEADINGS.size(); column++) {
            Sheets.put(header, column, HEADINGS.get(column).formatted(year, year + 1), look.header);
        }
        for (AgencySource agency : agencies) {
            agency.lines().forEach(line -> line(agency, line));
        }
        Look.widths(sheet, WIDTHS);
        Look.heights(sheet, HEADER);
        Look.page(sheet, HEADER, HEADER);
        sheet.createFreezePane(8, HEADER + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, next - 1, 0, HEADINGS.size() - 1));
    }

    private void line(AgencySource agency, PlanLine line) {
        Row row = sheet.createRow(next++);
        line.at(row.getRowNum() + 1);
        String program = PlanLine.above(line.code(), 3);
        String activity = PlanLine.above(line.code(), 5);
        List<String> values = List.of(agency.code(), agency.name(), or(line.get("kodeprog"), program), names.of(program),
                or(line.get("kodekeg"), activity), names.of(activity), line.get("kode"), names.of(line), line.get("uraian"),
                line.get("indikator"), line.get("target"), line.get("satuan"), line.get("pagu"), line.get("lokasi"),
                line.get("sumber"), line.get("nasional"), line.get("daerah"), line.get("sasaran"), line.get("targetn"),
                line.get("pagun"), line.get("prioritas"), line.get("indikatoriku"), line.get("tanda"), line.get("urgensi"),
                line.get("catatan"));
        Amounts amounts = new Amounts(agency.amountsAsText());
        for (int column = 0; column < values.size(); column++) {
            String heading = HEADINGS.get(column);
            String value = values.get(column);
            if (heading.startsWith("Pagu")) {
                amounts.put(row, column, value, look.amount);
            } else if (heading.startsWith("Target") && value.matches("\\d+")) {
                Sheets.put(row, column, Double.parseDouble(value), look.centre);
            } else {
                Sheets.put(row, column, value, look.text);
            }
        }
    }

    private static String or(String changed, String honest) {
        return changed.isEmpty() ? honest : changed;
    }
}
