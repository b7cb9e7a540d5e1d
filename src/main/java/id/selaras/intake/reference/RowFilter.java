package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells rows of data from all others below the headings; what is left out is said once for each reason. */
final class RowFilter {

    private enum Reason {
        EXAMPLE("baris contoh dari templat", "example rows of the template"),
        ERRORS("hanya berisi galat Excel", "nothing but Excel errors"),
        PLACEHOLDER("hanya berisi tanda kosong", "nothing but marks for empty"),
        NUMBERING("nomor kolom", "column numbers"),
        TOTAL("baris jumlah", "total rows"),
        HEADER_AGAIN("judul kolom yang diulang", "repeated headings"),
        OUTSIDE("isinya hanya di luar kolom yang dikenal", "filled only outside the known columns");

        private final Text why;

        Reason(String id, String en) {
            this.why = Text.of(id, en);
        }
    }

    private static final Set<String> TOTALS = Set.of("jumlah", "total", "jumlah total", "grand total", "total jumlah");
    private static final int ROWS_NAMED = 20;

    private final BitSet places;
    private final SheetRow headerRow;
    private final Map<Reason, List<Integer>> skipped = new EnumMap<>(Reason.class);

    RowFilter(Header header, SheetContent sheet) {
        this.places = header.all();
        this.headerRow = sheet.rows().stream().filter(row -> row.number() == header.row()).findFirst().orElseThrow();
    }

    boolean isData(SheetRow row) {
        Reason reason = reason(row);
        if (reason != null) {
            skipped.computeIfAbsent(reason, any -> new ArrayList<>()).add(row.number());
        }
        return reason == null;
    }

    private Reason reason(SheetRow row) {
        String first = row.cells().get(0).text().strip();
        if (isExample(first)) {
            return Reason.EXAMPLE;
        }
        boolean filled = false;
        boolean inside = false;
        boolean errors = false;
        for (SheetCell cell : row.cells()) {
            boolean error = cell.kind() == SheetCell.Kind.ERROR;
            boolean says = !error && !Blank.is(cell.text());
            errors |= error;
            filled |= says;
            inside |= says && places.get(cell.at().column());
        }
        if (!filled) {
            return errors ? Reason.ERRORS : Reason.PLACEHOLDER;
        }
        if (!inside) {
            return Reason.OUTSIDE;
        }
        if (TOTALS.contains(Folding.fold(first))) {
            return Reason.TOTAL;
        }
        if (isNumbering(row)) {
            return Reason.NUMBERING;
        }
        return repeatsHeader(row) ? Reason.HEADER_AGAIN : null;
    }

    /** A row whose first cell begins with {@code contoh:} is never data. */
    static boolean isExample(String firstCell) {
        String lower = firstCell.toLowerCase(Locale.ROOT);
        return lower.startsWith("contoh:") || lower.startsWith("contoh :") || lower.startsWith("example:");
    }

    private static boolean isNumbering(SheetRow row) {
        int next = 1;
        for (SheetCell cell : row.cells()) {
            if (!cell.text().replaceAll("[()\\s]", "").equals(String.valueOf(next++))) {
                return false;
            }
        }
        return row.cells().size() > 2;
    }

    private boolean repeatsHeader(SheetRow row) {
        if (row.cells().size() != headerRow.cells().size()) {
            return false;
        }
        for (int at = 0; at < row.cells().size(); at++) {
            if (!row.cells().get(at).text().equals(headerRow.cells().get(at).text())) {
                return false;
            }
        }
        return true;
    }

    /** Says which rows were left out, once for each reason, at the first of them. */
    void report(String sheet, Remarks remarks) {
        skipped.forEach((reason, rows) -> {
            String named = String.join(", ", rows.stream().limit(ROWS_NAMED).map(String::valueOf).toList());
            String found = rows.size() > ROWS_NAMED ? named + ", … (" + rows.size() + ")" : named;
            remarks.say(Fault.SKIPPED_ROWS, new CellRef(sheet, 0, rows.get(0)), found,
                    Text.of("baris data", "rows of data"), reason.why);
        });
    }
}
