package id.selaras.intake;

import id.selaras.intake.layout.HeaderFinder;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A header with the rows below it, up to the next header that has other columns.
 *
 * @param repeats row numbers that repeat the header on a later page
 */
record Region(SheetHeader header, List<Line> lines, Set<Integer> repeats) {

    /** Splits the rows below a header; a header met further down with the same columns is a repetition. */
    static List<Region> split(SheetGrid grid, SheetHeader first, HeaderFinder finder) {
        List<Region> regions = new ArrayList<>();
        Region current = new Region(first, new ArrayList<>(), new HashSet<>());
        Map<Integer, Set<String>> words = words(grid, first);
        regions.add(current);
        int headerEnd = 0;
        for (SheetRow row : grid.rows()) {
            if (row.number() <= first.lastRow()) {
                continue;
            }
            if (row.number() <= headerEnd || repeats(row, words)) {
                current.repeats.add(row.number());
            } else if (headingLike(row)) {
                SheetHeader met = finder.tallest(row.number());
                if (met != null && met.sufficient() && mostlyHeadings(met, row)) {
                    headerEnd = met.lastRow();
                    if (!met.sameColumns(current.header)) {
                        current = new Region(finder.spread(met), new ArrayList<>(), new HashSet<>());
                        regions.add(current);
                        words = words(grid, met);
                    }
                    current.repeats.add(row.number());
                }
            }
            current.lines.add(Line.read(grid, current.header, row));
        }
        return regions;
    }

    private static Map<Integer, Set<String>> words(SheetGrid grid, SheetHeader header) {
        Map<Integer, Set<String>> words = new HashMap<>();
        for (int row = header.firstRow(); row <= header.lastRow(); row++) {
            for (SheetCell cell : grid.cells(row)) {
                words.computeIfAbsent(cell.at().column(), key -> new HashSet<>()).add(Words.oneLine(cell.text()));
            }
        }
        return words;
    }

    private static boolean repeats(SheetRow row, Map<Integer, Set<String>> words) {
        return row.cells().size() > 1 && row.cells().stream().allMatch(cell ->
                words.getOrDefault(cell.at().column(), Set.of()).contains(Words.oneLine(cell.text())));
    }

    private static boolean headingLike(SheetRow row) {
        return row.cells().size() >= 4 && row.cells().stream().allMatch(cell ->
                cell.kind() == SheetCell.Kind.TEXT && cell.text().length() < 120);
    }

    private static boolean mostlyHeadings(SheetHeader header, SheetRow row) {
        long known = row.cells().stream().filter(cell -> header.columns().containsValue(cell.at().column())).count();
        return known * 10 >= row.cells().size() * 6L;
    }
}
