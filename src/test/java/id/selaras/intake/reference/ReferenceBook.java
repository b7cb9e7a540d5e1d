package id.selaras.intake.reference;

import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A reference workbook drawn as text, in which single cells can be changed. Cells stand between bars; {@code #12.5} is a
 * number, {@code %0.85} a number shown as percent, {@code @2026-02-01} a date, {@code =A1*2} a formula without value,
 * {@code !#REF!} an error.
 */
final class ReferenceBook {

    private final Map<String, TreeMap<Integer, TreeMap<Integer, String>>> sheets = new LinkedHashMap<>();
    private final Map<String, List<MergedArea>> merged = new HashMap<>();
    private final Set<String> hiddenSheets = new HashSet<>();
    private final Set<String> hiddenRows = new HashSet<>();

    /** Adds a sheet, or draws it anew. */
    ReferenceBook sheet(String name, String drawing) {
        TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        int number = 0;
        for (String line : drawing.split("\n")) {
            number++;
            String[] parts = line.split("\\|", -1);
            for (int column = 1; column < parts.length; column++) {
                rows.computeIfAbsent(number, any -> new TreeMap<>()).put(column, parts[column].strip().replace("\\n", "\n"));
            }
        }
        sheets.put(name, rows);
        return this;
    }

    /** Changes one cell, {@code Indikator!C3}; an empty text clears it. */
    ReferenceBook set(String address, String text) {
        CellRef at = CellRef.parse(address);
        sheets.get(at.sheet()).computeIfAbsent(at.row(), any -> new TreeMap<>()).put(at.column(), text.replace("\\n", "\n"));
        return this;
    }

    ReferenceBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    ReferenceBook rename(String sheet, String name) {
        TreeMap<Integer, TreeMap<Integer, String>> rows = sheets.remove(sheet);
        sheets.put(name, rows);
        return this;
    }

    ReferenceBook hideSheet(String name) {
        hiddenSheets.add(name);
        return this;
    }

    ReferenceBook hideRow(String sheet, int row) {
        hiddenRows.add(sheet + row);
        return this;
    }

    ReferenceBook merge(String sheet, int firstRow, int lastRow, int column) {
        merged.computeIfAbsent(sheet, any -> new ArrayList<>()).add(new MergedArea(firstRow, lastRow, column, column));
        return this;
    }

    /** Turns the columns of every table around, last column first. */
    ReferenceBook mirrored() {
        sheets.forEach((name, rows) -> rows.replaceAll((number, cells) -> {
            TreeMap<Integer, String> turned = new TreeMap<>();
            cells.forEach((column, text) -> turned.put(name.equals("Pemerintah") ? column : 30 - column, text));
            return turned;
        }));
        return this;
    }

    WorkbookContent content() {
        List<SheetContent> contents = new ArrayList<>();
        sheets.forEach((name, rows) -> {
            List<SheetRow> read = new ArrayList<>();
            rows.forEach((number, cells) -> {
                List<SheetCell> filled = new ArrayList<>();
                cells.forEach((column, text) -> {
                    if (!text.isEmpty()) {
                        filled.add(cell(new CellRef(name, column, number), text));
                    }
                });
                if (!filled.isEmpty()) {
                    read.add(new SheetRow(number, hiddenRows.contains(name + number), filled));
                }
            });
            contents.add(new SheetContent(name, hiddenSheets.contains(name), read, merged.getOrDefault(name, List.of())));
        });
        return new WorkbookContent("acuan.xlsx", "0".repeat(64), contents);
    }

    ReferenceReading read() {
        return ReferenceReader.read(content());
    }

    private static SheetCell cell(CellRef at, String text) {
        String rest = text.substring(1);
        if (rest.isEmpty()) {
            return SheetCell.text(at, text);
        }
        return switch (text.charAt(0)) {
            case '#' -> SheetCell.number(at, new BigDecimal(rest));
            case '%' -> new SheetCell(at, SheetCell.Kind.NUMBER, rest, new BigDecimal(rest), null, true, false);
            case '@' -> new SheetCell(at, SheetCell.Kind.DATE, rest, null, LocalDate.parse(rest), false, false);
            case '=' -> new SheetCell(at, SheetCell.Kind.NO_VALUE, text, null, null, false, true);
            case '!' -> new SheetCell(at, SheetCell.Kind.ERROR, rest, null, null, false, true);
            default -> SheetCell.text(at, text);
        };
    }
}
