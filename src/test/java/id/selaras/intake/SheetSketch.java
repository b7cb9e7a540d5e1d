package id.selaras.intake;

import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sheet drawn as text: one line per row, cells between bars. {@code \n} in a cell is a line break, {@code #12.5} a number,
 * {@code %0.85} a number formatted as percent, {@code @2026-02-01} a date, {@code =SUM(A1)} a formula without value,
 * {@code !#REF!} an error, {@code ~} in front of the first bar hides the row. An empty line leaves a row blank.
 */
final class SheetSketch {

    private final String name;
    private final String drawing;
    private final List<MergedArea> merged = new ArrayList<>();
    private boolean hidden;

    private SheetSketch(String name, String drawing) {
        this.name = name;
        this.drawing = drawing;
    }

    static SheetSketch sheet(String name, String drawing) {
        return new SheetSketch(name, drawing);
    }

    static WorkbookContent book(String file, SheetSketch... sketches) {
        List<SheetContent> sheets = new ArrayList<>();
        for (SheetSketch sketch : sketches) {
            sheets.add(sketch.content());
        }
        return new WorkbookContent(file, "0".repeat(64), sheets);
    }

    static WorkbookContent book(String drawing) {
        return book("renja.xlsx", sheet("Renja", drawing));
    }

    SheetSketch hidden() {
        hidden = true;
        return this;
    }

    /** Merges a range such as {@code B5:B7}. */
    SheetSketch merge(String range) {
        String[] ends = range.split(":");
        CellRef first = CellRef.parse("x!" + ends[0]);
        CellRef last = CellRef.parse("x!" + ends[1]);
        merged.add(new MergedArea(first.row(), last.row(), first.column(), last.column()));
        return this;
    }

    SheetContent content() {
        List<SheetRow> rows = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int number = 0;
        for (String line : drawing.split("\n", -1)) {
            number++;
            List<SheetCell> cells = cells(line, number);
            if (!cells.isEmpty() && seen.add(number)) {
                rows.add(new SheetRow(number, line.startsWith("~"), cells));
            }
        }
        return new SheetContent(name, hidden, rows, merged);
    }

    private List<SheetCell> cells(String line, int row) {
        List<SheetCell> cells = new ArrayList<>();
        String[] parts = line.split("\\|", -1);
        for (int column = 1; column < parts.length; column++) {
            String text = parts[column].strip().replace("\\n", "\n");
            if (!text.isEmpty()) {
                cells.add(cell(new CellRef(name, column, row), text));
            }
        }
        return cells;
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
