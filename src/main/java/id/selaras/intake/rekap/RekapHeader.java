package id.selaras.intake.rekap;

import id.selaras.intake.layout.Words;
import id.selaras.plan.PlanColumn;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a flat export.
 *
 * @param row      its row number
 * @param columns  column number of each known field
 * @param written  heading as written, by column number
 * @param unknown  headings of further columns, in order
 * @param repeated columns that claim a field another one has
 */
record RekapHeader(int row, Map<RekapColumn, Integer> columns, Map<Integer, String> written, List<String> unknown,
                   Map<Integer, RekapColumn> repeated) {

    /** The header stands in one of the first rows. */
    private static final int DEEPEST = 30;
    private static final int FEWEST = 6;
    /** What only budget lines have; a plan has none of them. */
    private static final Set<RekapColumn> OF_LINES = Set.of(RekapColumn.ACCOUNT_CODE, RekapColumn.ACCOUNT_NAME,
            RekapColumn.PRICE_CODE, RekapColumn.PRICE_NAME);
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");

    /** The header among the first rows of a sheet; null when the sheet is no flat export. */
    static RekapHeader find(List<SheetRow> head) {
        for (SheetRow row : head.subList(0, Math.min(DEEPEST, head.size()))) {
            if (row.cells().size() >= FEWEST) {
                RekapHeader header = at(row);
                if (header.sufficient()) {
                    return header;
                }
            }
        }
        return null;
    }

    static RekapHeader at(SheetRow row) {
        Map<RekapColumn, Integer> columns = new EnumMap<>(RekapColumn.class);
        Map<Integer, String> written = new java.util.TreeMap<>();
        Map<Integer, RekapColumn> repeated = new java.util.TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (SheetCell cell : row.cells()) {
            int number = cell.at().column();
            String heading = Words.oneLine(cell.text());
            written.put(number, heading);
            RekapColumn column = RekapColumn.of(heading);
            if (column == null) {
                unknown.add(heading);
            } else if (columns.putIfAbsent(column, number) != null) {
                repeated.put(number, column);
            }
        }
        return new RekapHeader(row.number(), columns, written, unknown, repeated);
    }

    private boolean sufficient() {
        return columns.size() >= FEWEST && columns.keySet().stream().anyMatch(OF_LINES::contains)
                && (has(RekapColumn.CODE) || has(RekapColumn.NAME));
    }

    boolean has(RekapColumn column) {
        return columns.containsKey(column);
    }

    /** The column number; 0 without such a column. */
    int column(RekapColumn column) {
        return columns.getOrDefault(column, 0);
    }

    /** The same header with some fields in other columns; column 0 leaves a field unread. */
    RekapHeader corrected(Map<PlanColumn, Integer> corrections) {
        Map<RekapColumn, Integer> corrected = new EnumMap<>(columns);
        corrections.forEach((field, number) -> {
            RekapColumn column = RekapColumn.of(field);
            if (column != null) {
                corrected.values().removeIf(taken -> taken.equals(number));
                if (number == 0) {
                    corrected.remove(column);
                } else {
                    corrected.put(column, number);
                }
            }
        });
        List<String> left = new ArrayList<>();
        written.forEach((number, heading) -> {
            if (!corrected.containsValue(number)) {
                left.add(heading);
            }
        });
        return new RekapHeader(row, corrected, written, left, corrections.isEmpty() ? repeated : Map.of());
    }

    /** The year in the heading of the amount; null without one. */
    Integer yearOfAmount() {
        Matcher year = YEAR.matcher(written.getOrDefault(column(RekapColumn.AMOUNT), ""));
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** True for a row that repeats this header further down. */
    boolean repeatedBy(SheetRow row) {
        int same = 0;
        for (SheetCell cell : row.cells()) {
            same += cell.text().equals(written.get(cell.at().column())) || Words.oneLine(cell.text())
                    .equals(written.get(cell.at().column())) ? 1 : 0;
        }
        return same >= FEWEST - 2 && same * 2 > row.cells().size();
    }
}
