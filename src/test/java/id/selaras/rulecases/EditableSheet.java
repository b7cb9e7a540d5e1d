package id.selaras.rulecases;

import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sheet of the base world that a case may change. Line n of its source file is row n. A cell {@code jumlah} adds up the
 * sub-activities that stand below it, so that changing an amount leaves no wrong sum behind.
 */
final class EditableSheet {

    private static final String SUM = "jumlah";
    private static final String CODE = "Kode";
    private static final int SUB_ACTIVITY = 6;

    private final String name;
    private final int header;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    /** Rows of sub-activities below each row with a sum, as the unchanged sheet has them. */
    private final Map<Integer, List<Integer>> below = new HashMap<>();

    /** @param header row of the headings, 0 for a sheet of names and values */
    EditableSheet(String name, Path source, int header) {
        this.name = name;
        this.header = header;
        int number = 0;
        for (String line : lines(source)) {
            number++;
            String[] cells = line.split("\t");
            for (int at = 0; at < cells.length; at++) {
                put(number, at + 1, cells[at].strip());
            }
        }
        rows.getOrDefault(header, new TreeMap<>()).forEach((column, heading) -> columns.put(heading, column));
        rows.keySet().stream().filter(row -> rows.get(row).containsValue(SUM)).forEach(row -> below.put(row, below(row)));
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes into one cell; an empty text clears it. */
    void set(int row, String heading, String text) {
        put(row, column(heading), text);
    }

    /** Other words in every cell. */
    EditableSheet replacing(String found, String other) {
        rows.values().forEach(cells -> cells.replaceAll((column, text) -> text.replace(found, other)));
        return this;
    }

    /** One more row below. */
    void append(String... cells) {
        int row = rows.lastKey() + 1;
        for (int at = 0; at < cells.length; at++) {
            put(row, at + 1, cells[at]);
        }
    }

    void dropRow(int row) {
        if (rows.remove(row) == null) {
            throw new IllegalArgumentException(name + " has no row " + row);
        }
    }

    void dropColumn(String heading) {
        int column = column(heading);
        rows.tailMap(header).values().forEach(cells -> cells.remove(column));
    }

    SheetContent content() {
        List<SheetRow> read = new ArrayList<>();
        rows.forEach((number, cells) -> {
            List<SheetCell> filled = new ArrayList<>();
            cells.forEach((column, text) -> filled.add(cell(number, column, text)));
            if (!filled.isEmpty()) {
                read.add(new SheetRow(number, false, filled));
            }
        });
        return new SheetContent(name, false, read, List.of());
    }

    private SheetCell cell(int row, int column, String text) {
        CellRef at = new CellRef(name, column, row);
        if (text.equals(SUM)) {
            return SheetCell.number(at, below.get(row).stream().map(leaf -> amount(leaf, column))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        // amounts of money are numbers in the sender's sheet; everything else stands there as typed
        return text.matches("\\d{7,}") ? SheetCell.number(at, new BigDecimal(text)) : SheetCell.text(at, text);
    }

    private BigDecimal amount(int row, int column) {
        String text = rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, "");
        return text.matches("\\d+") ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    private List<Integer> below(int row) {
        int level = segments(row);
        List<Integer> leaves = new ArrayList<>();
        boolean whole = level == 0;
        for (int other : whole ? rows.keySet() : rows.tailMap(row, false).keySet()) {
            if (!whole && segments(other) > 0 && segments(other) <= level) {
                break;
            }
            if (other > header && segments(other) == SUB_ACTIVITY) {
                leaves.add(other);
            }
        }
        return leaves;
    }

    private int segments(int row) {
        String code = rows.get(row).getOrDefault(columns.getOrDefault(CODE, 0), "");
        return code.isEmpty() ? 0 : code.split("\\.").length;
    }

    private void put(int row, int column, String text) {
        if (text.isEmpty()) {
            rows.computeIfAbsent(row, any -> new TreeMap<>()).remove(column);
        } else {
            rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, text);
        }
    }

    private int column(String heading) {
        Integer column = columns.get(heading);
        if (column == null && heading.matches("[A-Z]")) {
            column = heading.charAt(0) - 'A' + 1;
        }
        if (column == null) {
            throw new IllegalArgumentException(name + " has no column " + heading);
        }
        return column;
    }
}
