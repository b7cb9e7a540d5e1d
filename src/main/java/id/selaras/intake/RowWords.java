package id.selaras.intake;

import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.intake.number.Placeholder;
import id.selaras.plan.PlanColumn;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises by their words the rows that are no data: totals, numbering, examples, signatures and page feet. */
final class RowWords {

    private static final Pattern TOTAL = Pattern.compile("^(grand\\s*total|sub\\s*-?\\s*total|total|jumlah|jml)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LONE_TOTALS = Set.of("total", "jumlah", "grand total", "jumlah total", "total pagu",
            "jumlah pagu", "total keseluruhan", "jumlah keseluruhan", "sub total", "total pagu indikatif");
    private static final Pattern SUBTOTAL = Pattern.compile("\\b(sub\\s*-?\\s*total|program|kegiatan|urusan|bidang)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("(total|jumlah)( pagu| anggaran| indikatif)*( program)?( dan)? kegiatan"
            + "(( dan)? sub kegiatan)?( rp)?");
    private static final Pattern GRAND = Pattern.compile("\\b(grand|keseluruhan|seluruh|umum)\\b", Pattern.CASE_INSENSITIVE);
    /** A sum carried from one page to the next; it is no total, whatever stands before it. */
    private static final Pattern CARRIED = Pattern.compile("^((sub\\s*-?\\s*)?(total|jumlah|jml)\\b.{0,20})?\\b(dipindahkan|pindahan|"
            + "halaman ini|hal\\.? ini|s\\.?/?d\\.? halaman|carried forward|brought forward)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOT = Pattern.compile("^(mengetahui|menyetujui|disetujui|kepala\\s+(dinas|badan|bappe|bapel|"
            + "kantor|satuan|bidang|bagian|bkpsdm|bpkad)|plt\\b|plh\\b|nip\\b|pembina\\b|penata\\b|a\\.?\\s?n\\.?\\s|bupati|"
            + "wali\\s?kota|catatan\\s*:|keterangan\\s*:|sumber\\s*:|\\*|ditetapkan|pada tanggal|ketua tim|dicetak|"
            + "halaman\\s+\\d|hal\\.?\\s*\\d|tim penyusun|sekretaris\\b|camat\\b|inspektur\\b|direktur\\b).*",
            Pattern.CASE_INSENSITIVE);
    /** {@code Pasuruan, 12 Maret 2026}, the day or month perhaps left to be written by hand. */
    private static final Pattern DATED = Pattern.compile("^[\\p{L} .]{3,40},[\\d\\s.\u2026_]*(januari|februari|maret|april|mei|juni|"
            + "juli|agustus|september|oktober|november|desember)?[\\s.\u2026_]*20\\d{2}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile("^\\p{L}[\\p{L}\\d ./()-]{1,60}:\\s*\\S.*");

    private RowWords() {
    }

    /**
     * The text that leads a row: its number, code and name cells, or a cell merged over them; empty when a row says
     * something only further right.
     */
    static String lead(SheetRow row, SheetGrid grid, SheetHeader header) {
        StringBuilder lead = new StringBuilder();
        for (SheetCell cell : row.cells()) {
            if (leads(cell, grid, header) && !Placeholder.stands(cell.text())) {
                lead.append(lead.isEmpty() ? "" : " ").append(Words.oneLine(cell.text()));
            }
        }
        return lead.toString();
    }

    private static boolean leads(SheetCell cell, SheetGrid grid, SheetHeader header) {
        int column = cell.at().column();
        MergedArea area = grid.area(cell.at().row(), column);
        int last = area == null ? column : area.lastColumn();
        for (int at = column; at <= last; at++) {
            if (at == header.column(PlanColumn.NUMBER) || at == header.column(PlanColumn.NAME) || header.codeParts().contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** True for a row of texts alone that starts with its lead: {@code Unit Organisasi | : | Dinas Kesehatan}. */
    static boolean leads(SheetRow row, String lead) {
        return !lead.isEmpty() && row.cells().stream().allMatch(cell -> cell.kind() == SheetCell.Kind.TEXT)
                && Letterhead.text(row).startsWith(lead);
    }

    /**
     * True for a row whose only text is merged over most of the table, or stands at the left as a label with a colon or
     * as an agency's code: such a row heads what follows and continues nothing.
     */
    static boolean titleLike(SheetRow row, SheetGrid grid, SheetHeader header) {
        List<SheetCell> cells = row.cells().stream().filter(cell -> !Placeholder.stands(cell.text())).toList();
        if (cells.size() != 1 || cells.get(0).kind() != SheetCell.Kind.TEXT) {
            return false;
        }
        SheetCell only = cells.get(0);
        MergedArea area = grid.area(row.number(), only.at().column());
        if (area != null && area.firstRow() == row.number()
                && (area.lastColumn() - area.firstColumn() + 1) * 10 >= header.headings().size() * 7) {
            return true;
        }
        String text = Words.oneLine(only.text());
        return leads(only, grid, header)
                && (LABEL.matcher(text).matches() || CodeReading.of(text).kind() == CodeReading.Kind.AGENCY);
    }

    static boolean blank(SheetRow row) {
        return row.cells().stream().allMatch(cell -> Placeholder.stands(cell.text()));
    }

    /** The numbering 1, 2, 3 ... below a header, as numbers or text, brackets and sums allowed. */
    static boolean numbering(SheetRow row) {
        int before = 0;
        int plain = 0;
        for (SheetCell cell : row.cells()) {
            String text = cell.text().strip();
            if (text.length() > 20 || !text.matches("\\(?\\d{1,2}\\)?(\\s*[a-z])?(\\s*=.*)?")) {
                return false;
            }
            int number = Integer.parseInt(text.replaceFirst("^\\(?(\\d{1,2}).*", "$1"));
            if (number < before || number > before + 2) {
                return false;
            }
            before = number;
            plain++;
        }
        return plain >= 4;
    }

    /** A row that only shows how to fill the form. */
    static boolean example(SheetRow row, SheetHeader header) {
        int number = header.column(PlanColumn.NUMBER);
        Optional<SheetCell> cell = number == 0 ? Optional.empty() : row.cell(number);
        return cell.isPresent() && List.of("contoh", "example").contains(Words.fold(cell.get().text()));
    }

    /** The words of a total row: its lead, or a lone word such as TOTAL anywhere; null when it is none. */
    static String total(SheetRow row, String lead) {
        if (TOTAL.matcher(lead).matches()) {
            return lead;
        }
        return row.cells().stream().map(cell -> Words.fold(cell.text())).filter(LONE_TOTALS::contains).findFirst().orElse(null);
    }

    /** True for {@code Jumlah dipindahkan} and {@code Jumlah pindahan}. */
    static boolean carried(String lead) {
        return CARRIED.matcher(lead).matches();
    }

    /** A subtotal names one level ("Jumlah Program X"); "Total Program dan Kegiatan" is the whole. */
    static boolean subtotal(String lead) {
        return SUBTOTAL.matcher(lead).find() && !WHOLE.matcher(Words.fold(lead)).matches();
    }

    static boolean grandTotal(String lead) {
        return GRAND.matcher(lead).find();
    }

    /** A signature block, a footnote or a page foot. */
    static boolean foot(SheetRow row) {
        return row.cells().stream().map(cell -> Words.oneLine(cell.text()))
                .anyMatch(text -> text.length() < 120 && (FOOT.matcher(text).matches() || DATED.matcher(text).matches()));
    }
}
