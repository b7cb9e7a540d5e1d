package id.selaras.intake.nomenclature;

import id.selaras.plan.CodeLevel;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headings of a list: one row, or several below each other where a wide heading is divided further.
 *
 * @param first      number of its first row
 * @param last       number of its last row
 * @param lastColumn the last column with a heading
 * @param columns    what the columns hold, by column number
 */
record ListHeader(int first, int last, int lastColumn, Map<Integer, ListColumn> columns) {

    private static final int ROWS_SEARCHED = 40;

    /** The headings of a sheet; empty where it has none for code and name. */
    static Optional<ListHeader> find(String file, SheetContent sheet, Problems problems) {
        List<SheetRow> rows = sheet.rows().subList(0, Math.min(ROWS_SEARCHED, sheet.rows().size()));
        for (int at = 0; at < rows.size(); at++) {
            List<SheetRow> heading = new ArrayList<>();
            for (int next = at; next < rows.size() && isHeading(rows.get(next)); next++) {
                heading.add(rows.get(next));
            }
            Problems said = new Problems();
            Optional<ListHeader> header = read(file, sheet, heading, said);
            if (header.isPresent()) {
                problems.addAll(said);
                return header;
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(SheetRow row) {
        boolean known = row.cells().stream().anyMatch(cell -> ListColumn.of(cell.text()) != null);
        return known && row.cells().stream().noneMatch(cell -> CodeParts.isPart(cell.text()));
    }

    private static Optional<ListHeader> read(String file, SheetContent sheet, List<SheetRow> heading, Problems problems) {
        Map<Integer, SheetCell> cells = new LinkedHashMap<>();
        heading.forEach(row -> row.cells().forEach(cell -> {
            // a heading that means something is not covered by a note below it
            if (ListColumn.of(cell.text()) != null || !cells.containsKey(cell.at().column())) {
                cells.put(cell.at().column(), cell);
            }
        }));
        Map<Integer, ListColumn> columns = new LinkedHashMap<>();
        Map<ListColumn, SheetCell> taken = new LinkedHashMap<>();
        cells.forEach((place, cell) -> {
            ListColumn column = decided(ListColumn.of(cell.text()), place, sheet, heading);
            SheetCell before = column == null ? null : taken.putIfAbsent(column, cell);
            if (column == null) {
                problems.add(ListFault.COLUMN_NOT_READ.at(file, cell.at(), cell.text().strip()));
            } else if (before != null) {
                problems.add(ListFault.DOUBLE_COLUMN.at(file, cell.at(), cell.text().strip(),
                        Text.of(before.at().address(), before.at().address())));
            } else {
                columns.put(place, column);
            }
        });
        boolean usable = has(columns, ListColumn.Content.CODE) && has(columns, ListColumn.Content.NAME);
        return usable ? Optional.of(new ListHeader(heading.get(0).number(), heading.get(heading.size() - 1).number(),
                cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(0), columns)) : Optional.empty();
    }

    /** A heading such as "Program" stands over codes or over names: most of its cells decide. */
    private static ListColumn decided(ListColumn column, int place, SheetContent sheet, List<SheetRow> heading) {
        if (column == null || column.content() != ListColumn.Content.CODE_OR_NAME) {
            return column;
        }
        int last = heading.get(heading.size() - 1).number();
        int filled = 0;
        int codes = 0;
        for (SheetRow row : sheet.rows()) {
            Optional<SheetCell> cell = row.number() > last ? row.cell(place) : Optional.empty();
            filled += cell.isPresent() ? 1 : 0;
            codes += cell.isPresent() && CodeParts.isPart(cell.get().text()) ? 1 : 0;
        }
        return new ListColumn(codes * 2 > filled ? ListColumn.Content.CODE : ListColumn.Content.NAME, column.level());
    }

    private static boolean has(Map<Integer, ListColumn> columns, ListColumn.Content content) {
        return columns.values().stream().anyMatch(column -> column.content() == content);
    }

    /** The column of all levels with that content; 0: none. */
    int place(ListColumn.Content content) {
        return columns.entrySet().stream().filter(column -> column.getValue().content() == content && column.getValue().level() == null)
                .mapToInt(Map.Entry::getKey).findFirst().orElse(0);
    }

    /** The columns of single levels with that content, from the highest level down. */
    Map<CodeLevel, Integer> places(ListColumn.Content content) {
        Map<CodeLevel, Integer> places = new EnumMap<>(CodeLevel.class);
        columns.forEach((place, column) -> {
            if (column.content() == content && column.level() != null) {
                places.put(column.level(), place);
            }
        });
        return places;
    }
}
