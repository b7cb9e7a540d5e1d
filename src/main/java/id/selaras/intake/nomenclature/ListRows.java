package id.selaras.intake.nomenclature;

import id.selaras.language.Folding;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the rows of a list, and tells rows of data from the others by their form alone. */
final class ListRows {

    private static final Set<String> TOTALS = Set.of("jumlah", "total", "jumlah total", "grand total");
    private static final int ROWS_NAMED = 20;

    private final Map<SkipReason, List<CellRef>> skipped = new EnumMap<>(SkipReason.class);
    private int rows;

    /** Counts a row; what its form says against it, or null for a row that may be data. */
    SkipReason form(SheetRow row, ListHeader header) {
        rows++;
        if (row.number() <= header.last()) {
            return row.number() < header.first() ? SkipReason.ABOVE : SkipReason.HEADER;
        }
        String first = row.cells().get(0).text().strip();
        if (first.toLowerCase(Locale.ROOT).matches("(?s)(contoh|example)\\s*:.*")) {
            return SkipReason.EXAMPLE;
        }
        if (TOTALS.contains(Folding.fold(first))) {
            return SkipReason.TOTAL;
        }
        if (isNumbering(row)) {
            return SkipReason.NUMBERING;
        }
        boolean headings = row.cells().size() > 1 && row.cells().stream().allMatch(cell -> ListColumn.of(cell.text()) != null);
        return headings ? SkipReason.HEADER : null;
    }

    private static boolean isNumbering(SheetRow row) {
        int next = 1;
        for (SheetCell cell : row.cells()) {
            if (!cell.text().replaceAll("[()\\s]", "").equals(String.valueOf(next++))) {
                return false;
            }
        }
        return row.cells().size() > 1;
    }

    void skip(SkipReason reason, CellRef row) {
        skipped.computeIfAbsent(reason, any -> new ArrayList<>()).add(row);
    }

    /** Says once for each reason which rows were left out, where their cells do not say it already. */
    void report(String file, Problems problems) {
        skipped.forEach((reason, places) -> {
            boolean plain = reason == SkipReason.HEADER || reason.saidAtItsCell();
            if (!plain) {
                String named = String.join(", ", places.stream().limit(ROWS_NAMED).map(place -> String.valueOf(place.row())).toList());
                problems.add(ListFault.ROWS_SKIPPED.at(file, places.get(0),
                        places.size() > ROWS_NAMED ? named + ", … (" + places.size() + ")" : named, reason.why));
            }
        });
    }

    RowAccount account() {
        Map<Text, Integer> byReason = new LinkedHashMap<>();
        skipped.forEach((reason, places) -> byReason.put(reason.why, places.size()));
        int left = byReason.values().stream().mapToInt(Integer::intValue).sum();
        return new RowAccount(rows, rows - left, byReason);
    }
}
