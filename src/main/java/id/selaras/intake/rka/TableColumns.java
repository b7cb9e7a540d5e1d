package id.selaras.intake.rka;

import id.selaras.intake.layout.Words;
import id.selaras.plan.LineColumn;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns of a table of budget lines, from one to three rows of headings. In a revised budget the columns stand twice: those after
 * the revision count, and of those before only the amount.
 */
final class TableColumns {

    private enum Part {
        BEFORE, AFTER, DIFFERENCE
    }

    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    private final Map<Integer, LineColumn> headed = new HashMap<>();

    /** True for the row the headings start in. */
    static boolean startIn(SheetRow row) {
        boolean account = false;
        boolean description = false;
        for (SheetCell cell : row.cells()) {
            String folded = Words.fold(cell.text());
            account |= folded.equals("kode rekening");
            description |= folded.equals("uraian");
        }
        return account && description;
    }

    /** True for the numbering 1, 2, 3 ... below the headings. */
    static boolean numbering(SheetRow row) {
        return row.cells().size() > 3 && row.cells().stream().allMatch(cell -> cell.text().matches("\\(?\\d{1,2}\\)?"));
    }

    /** True when the row holds further headings; then they are taken. */
    boolean take(SheetRow row) {
        Map<Integer, LineColumn> found = new HashMap<>();
        TreeMap<Integer, Part> begun = new TreeMap<>();
        for (SheetCell cell : row.cells()) {
            String folded = Words.fold(cell.text());
            LineColumn column = column(folded);
            Part part = part(folded);
            if (column == null && part == null && !folded.startsWith("rincian") && !folded.equals("rp")) {
                return false;
            }
            if (part != null) {
                begun.put(cell.at().column(), part);
            }
            if (column != null) {
                found.put(cell.at().column(), column);
            }
        }
        parts.putAll(begun);
        headed.putAll(found);
        return true;
    }

    private static Part part(String folded) {
        if (Words.has(folded, "bertambah") || Words.has(folded, "berkurang") || Words.has(folded, "selisih")) {
            return Part.DIFFERENCE;
        }
        if (Words.has(folded, "sebelum")) {
            return Part.BEFORE;
        }
        return Words.has(folded, "sesudah") || Words.has(folded, "setelah") ? Part.AFTER : null;
    }

    private static LineColumn column(String folded) {
        if (part(folded) == Part.DIFFERENCE) {
            return null;
        }
        return switch (folded) {
            case "kode rekening" -> LineColumn.ACCOUNT;
            case "uraian" -> LineColumn.DESCRIPTION;
            case "koefisien", "volume", "koefisien volume" -> LineColumn.VOLUME;
            case "satuan" -> LineColumn.UNIT;
            case "harga", "harga satuan" -> LineColumn.PRICE;
            case "ppn", "pajak" -> LineColumn.TAX;
            case "sumber dana", "sumber pendanaan" -> LineColumn.FUND;
            case "kode standar harga", "kode komponen", "kode ssh" -> LineColumn.PRICE_CODE;
            case "penerima", "nama penerima", "penerima bantuan" -> LineColumn.RECIPIENT;
            default -> folded.startsWith("jumlah") ? LineColumn.AMOUNT : null;
        };
    }

    /** Column number of what counts; what the table has no column for is not among them. */
    Map<LineColumn, Integer> columns() {
        Map<LineColumn, Integer> columns = new EnumMap<>(LineColumn.class);
        new TreeMap<>(headed).forEach((number, column) -> {
            Part part = parts.floorEntry(number) == null ? null : parts.floorEntry(number).getValue();
            if (part == Part.BEFORE && column == LineColumn.AMOUNT) {
                columns.putIfAbsent(LineColumn.BEFORE, number);
            } else if (part == null || part == Part.AFTER || column == LineColumn.RECIPIENT || column == LineColumn.PRICE_CODE) {
                columns.putIfAbsent(column, number);
            }
        });
        // an amount that stands alone below "Sebelum Perubahan" and "Sesudah Perubahan" has no heading of its own
        parts.forEach((number, part) -> {
            if (!headed.containsKey(number) && part != Part.DIFFERENCE) {
                columns.putIfAbsent(part == Part.BEFORE ? LineColumn.BEFORE : LineColumn.AMOUNT, number);
            }
        });
        return columns;
    }
}
