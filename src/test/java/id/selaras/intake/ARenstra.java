package id.selaras.intake;

import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A Renstra matrix as an object mother: columns with the parts of their headings, rows by column. The same content can be laid
 * out with the columns in any order and with the heading in one to four rows.
 */
final class ARenstra {

    static final String SHEET = "Renstra";
    private final List<String> letterhead = new ArrayList<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<List<Integer>> mergedRows = new ArrayList<>();
    private final List<String> mergedColumns = new ArrayList<>();

    ARenstra above(String line) {
        letterhead.add(line);
        return this;
    }

    /** @param heading the parts of its heading from the top; a part on several neighbours is merged over them */
    ARenstra column(String key, String... heading) {
        columns.put(key, List.of(heading));
        return this;
    }

    /** Empties a column and leaves its heading. */
    void clear(String key) {
        rows.forEach(row -> row.remove(key));
    }

    /** Targets and money of years side by side, keys {@code t2026} and {@code p2026}. */
    ARenstra years(String top, String year, String target, String money, int first, int last) {
        for (int at = first; at <= last; at++) {
            String named = year.formatted(at, at - first + 1);
            column("t" + at, top, named, target);
            column("p" + at, top, named, money);
        }
        return this;
    }

    /** Key and value in turn; a {@code Number} becomes a number cell. */
    ARenstra row(Object... keysAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            row.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        rows.add(row);
        return this;
    }

    /** One text or number for each year from the first on, with a key prefix such as {@code t}. */
    ARenstra also(String prefix, int first, Object... values) {
        for (int at = 0; at < values.length; at++) {
            if (!"".equals(values[at])) {
                rows.get(rows.size() - 1).put(prefix + (first + at), values[at]);
            }
        }
        return this;
    }

    /** Merges a column over the last rows added. */
    ARenstra mergedDown(String key, int count) {
        mergedColumns.add(key);
        mergedRows.add(List.of(rows.size() - count, rows.size() - 1));
        return this;
    }

    Map<String, Object> lastRow() {
        return rows.get(rows.size() - 1);
    }

    List<String> keys() {
        return new ArrayList<>(columns.keySet());
    }

    WorkbookContent book() {
        return book(keys(), 3);
    }

    /** @param height rows of the heading; fewer join the lower parts, more leave blank rows between */
    WorkbookContent book(List<String> order, int height) {
        List<SheetRow> sheet = new ArrayList<>();
        List<MergedArea> merged = new ArrayList<>();
        int number = 1;
        for (String line : letterhead) {
            sheet.add(new SheetRow(number, false, List.of(SheetCell.text(new CellRef(SHEET, 1, number), line))));
            number++;
        }
        int first = number + 1;
        for (int level = 0; level < height; level++) {
            List<SheetCell> cells = new ArrayList<>();
            for (int at = 0; at < order.size(); at++) {
                List<String> parts = parts(order.get(at), height);
                String part = part(parts, level);
                if (part == null || at > 0 && sameGroup(order, at, level, height)) {
                    continue;
                }
                int last = at;
                while (last + 1 < order.size() && sameGroup(order, last + 1, level, height)) {
                    last++;
                }
                int lowest = level + 1 == parts.size() ? height - 1 : level;
                cells.add(SheetCell.text(new CellRef(SHEET, at + 1, first + level), part));
                if (last > at || lowest > level) {
                    merged.add(new MergedArea(first + level, first + lowest, at + 1, last + 1));
                }
            }
            if (!cells.isEmpty()) {
                sheet.add(new SheetRow(first + level, false, cells));
            }
        }
        number = first + height;
        for (Map<String, Object> row : rows) {
            List<SheetCell> cells = new ArrayList<>();
            for (int at = 0; at < order.size(); at++) {
                Object value = row.get(order.get(at));
                if (value != null) {
                    cells.add(cell(new CellRef(SHEET, at + 1, number), value));
                }
            }
            if (!cells.isEmpty()) {
                sheet.add(new SheetRow(number, false, cells));
            }
            number++;
        }
        for (int at = 0; at < mergedColumns.size(); at++) {
            int column = order.indexOf(mergedColumns.get(at)) + 1;
            merged.add(new MergedArea(first + height + mergedRows.get(at).get(0), first + height + mergedRows.get(at).get(1), column, column));
        }
        return new WorkbookContent("renstra-dinkes.xlsx", "0".repeat(64), List.of(new SheetContent(SHEET, false, sheet, merged)));
    }

    private static SheetCell cell(CellRef at, Object value) {
        if (value instanceof Number figure) {
            return SheetCell.number(at, new BigDecimal(figure.toString()));
        }
        return "#REF!".equals(value) ? new SheetCell(at, SheetCell.Kind.ERROR, "#REF!", null, null, false, true)
                : SheetCell.text(at, (String) value);
    }

    /** The parts of a heading as that many rows show them. */
    private List<String> parts(String key, int height) {
        List<String> parts = columns.get(key);
        if (parts.size() <= height) {
            return parts;
        }
        List<String> joined = new ArrayList<>(parts.subList(parts.size() - height, parts.size()));
        if (height == 1) {
            List<String> lower = parts.subList(parts.size() - 2, parts.size());
            joined.set(0, lower.get(1) + " " + lower.get(0));
        }
        return joined;
    }

    private static String part(List<String> parts, int level) {
        return level < parts.size() ? parts.get(level) : null;
    }

    /** True when a column shares a part, and all above it, with its left neighbour; the lowest part is never shared. */
    private boolean sameGroup(List<String> order, int at, int level, int height) {
        List<String> left = parts(order.get(at - 1), height);
        List<String> here = parts(order.get(at), height);
        if (level >= left.size() - 1 || level >= here.size() - 1) {
            return false;
        }
        for (int upper = 0; upper <= level; upper++) {
            if (!Objects.equals(left.get(upper), here.get(upper))) {
                return false;
            }
        }
        return true;
    }
}
