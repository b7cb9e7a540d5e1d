package id.selaras.samples;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one agency as the SIPD-RI Renja matrix: rows by level with their sums, and a TOTAL row. */
final class MatrixSheet {

    private static final Map<String, String> EXTRAS = Map.of("Uraian Aktivitas", "uraian", "Program Prioritas", "prioritas",
            "Catatan", "catatan", "Penandaan", "tanda");
    private static final int[] LEVELS = {1, 2, 3, 5};

    private final String government;
    private final AgencySource agency;
    private final Names names;
    private final XSSFSheet sheet;
    private final Look look;
    private final Amounts amounts;
    private final int last;
    private int next = MatrixHeader.LAST + 1;
    private int number;

    MatrixSheet(String government, AgencySource agency, Names names, XSSFWorkbook book) {
        this.government = government;
        this.agency = agency;
        this.names = names;
        this.sheet = book.createSheet("Renja " + agency.year());
        this.look = new Look(book);
        this.amounts = new Amounts(agency.amountsAsText());
        this.last = 16 + agency.extraColumns().size();
    }

    void write() {
        MatrixHeader.write(sheet, look, government, agency.name(), agency.year(), agency.extraColumns());
        Row title = row(look.upper);
        title.getCell(0).setCellValue(agency.code() + " " + agency.name());
        Sheets.merge(sheet, title.getRowNum(), title.getRowNum(), 0, last);
        String before = "";
        for (PlanLine line : agency.lines()) {
            for (int level : LEVELS) {
                String code = PlanLine.above(line.code(), level);
                if (!(before + ".").startsWith(code + ".")) {
                    upper(code, level);
                }
            }
            sub(line);
            before = line.code();
        }
        Row total = row(look.upper);
        total.getCell(2).setCellValue("TOTAL");
        amounts.put(total, 8, agency.stated("", "pagu"), look.upperAmount);
        amounts.put(total, 15, agency.stated("", "pagun"), look.upperAmount);
        agency.at("", total.getRowNum() + 1);
        Look.heights(sheet, MatrixHeader.LAST + 2);
    }

    private Row row(XSSFCellStyle style) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column <= last; column++) {
            Sheets.put(row, column, "", style);
        }
        return row;
    }

    private void upper(String code, int level) {
        Row row = row(look.upper);
        Sheets.put(row, 1, code, look.upper);
        Sheets.put(row, 2, names.of(code), look.upper);
        Map<String, String> outcome = level == 3 ? names.outcome(code) : null;
        if (outcome != null) {
            Sheets.put(row, 3, outcome.get("indikator"), look.upper);
            Sheets.put(row, 4, outcome.get("akhir") + " " + outcome.get("satuan"), look.upperCentre);
            Sheets.put(row, 7, outcome.get("target") + " " + outcome.get("satuan"), look.upperCentre);
            Sheets.put(row, 14, outcome.get("targetn") + " " + outcome.get("satuan"), look.upperCentre);
        }
        amounts.put(row, 8, agency.stated(code, "pagu"), look.upperAmount);
        amounts.put(row, 15, agency.stated(code, "pagun"), look.upperAmount);
        Sheets.put(row, 16, agency.name(), look.upper);
        agency.at(code, row.getRowNum() + 1);
    }

    private void sub(PlanLine line) {
        Row row = row(look.text);
        line.at(row.getRowNum() + 1);
        Sheets.put(row, 0, ++number, look.centre);
        Sheets.put(row, 1, line.get("kode"), look.text);
        Sheets.put(row, 2, names.of(line), look.text);
        amounts.put(row, 8, line.get("pagu"), look.amount);
        Sheets.put(row, 9, line.get("lokasi"), look.text);
        Sheets.put(row, 10, line.get("sumber"), look.text);
        Sheets.put(row, 11, priority(line, "nasional"), look.text);
        Sheets.put(row, 12, priority(line, "daerah"), look.text);
        Sheets.put(row, 13, line.get("sasaran"), look.text);
        amounts.put(row, 15, line.get("pagun"), look.amount);
        Sheets.put(row, 16, agency.name(), look.text);
        List<String> extras = agency.extraColumns();
        for (int at = 0; at < extras.size(); at++) {
            Sheets.put(row, 17 + at, line.get(EXTRAS.get(extras.get(at))), look.text);
        }
        outputs(line, row);
    }

    private void outputs(PlanLine line, Row row) {
        boolean second = line.hasSecondIndicator();
        boolean below = second && agency.continuationRows();
        String unit = line.get("satuan");
        String[] first = {line.get("indikator"), stated(line.get("akhir"), unit), stated(line.get("realisasi"), unit),
            stated(line.get("prakiraan"), unit), stated(line.get("target"), unit), stated(line.get("targetn"), unit)};
        String other = line.get("satuan2");
        String[] further = {line.get("indikator2"), stated(line.get("target2n"), other), "-", "-",
            stated(line.get("target2"), other), stated(line.get("target2n"), other)};
        int[] columns = {3, 4, 5, 6, 7, 14};
        Row under = below ? row(look.text) : null;
        for (int at = 0; at < columns.length; at++) {
            String text = second && !below ? first[at] + "\n" + further[at] : first[at];
            Sheets.put(row, columns[at], text, at == 0 ? look.text : look.centre);
            if (below) {
                Sheets.put(under, columns[at], further[at], at == 0 ? look.text : look.centre);
            }
        }
        for (int column = 0; below && column <= last; column++) {
            if ((column < 3 || column > 7) && column != 14) {
                Sheets.merge(sheet, row.getRowNum(), under.getRowNum(), column, column);
            }
        }
    }

    private static String stated(String target, String unit) {
        return target.isEmpty() || unit.isEmpty() ? target : target + " " + unit;
    }

    /** Support rows carry a dash, as offices write it. */
    private static String priority(PlanLine line, String column) {
        boolean support = PlanLine.above(line.code(), 3).endsWith(".01");
        return support && line.get(column).isEmpty() ? "-" : line.get(column);
    }
}
