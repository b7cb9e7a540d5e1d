package id.selaras.workbook.output;

import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Brings the notes to real cells of the workbook, one target a cell, worst first. */
final class PaintPlan {

    /** A cell to paint, rows and columns from 0, with what is to be painted on it, worst first. */
    record Target(XSSFSheet sheet, int row, int column, List<CellNote> painted) {

        Severity worst() {
            return painted.get(0).severity();
        }

        /** Those with words, worst first; none where the cell is only filled. */
        List<CellNote> notes() {
            return painted.stream().filter(CellNote::speaks).toList();
        }
    }

    private record Place(int sheet, int row, int column) {
    }

    private final XSSFWorkbook book;
    private final Map<String, Integer> sheets = new LinkedHashMap<>();
    private final Map<Integer, List<CellRangeAddress>> merged = new LinkedHashMap<>();
    private final Map<Place, List<CellNote>> byPlace = new LinkedHashMap<>();
    private int withoutSheet;

    private PaintPlan(XSSFWorkbook book) {
        this.book = book;
    }

    static PaintPlan of(XSSFWorkbook book, List<CellNote> notes) {
        PaintPlan plan = new PaintPlan(book);
        notes.stream().sorted(Comparator.comparing(CellNote::severity)).forEach(plan::add);
        return plan;
    }

    /** How many notes name a sheet that this workbook does not have. */
    int withoutSheet() {
        return withoutSheet;
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        byPlace.forEach((place, notes) ->
                targets.add(new Target(book.getSheetAt(place.sheet), place.row, place.column, notes)));
        targets.sort(Comparator.comparing(Target::worst)
                .thenComparing(target -> book.getSheetIndex((Sheet) target.sheet))
                .thenComparingInt(Target::row).thenComparingInt(Target::column));
        return targets;
    }

    private void add(CellNote note) {
        int index = sheets.computeIfAbsent(note.at().sheet(), book::getSheetIndex);
        if (index < 0) {
            withoutSheet += note.speaks() ? 1 : 0;
            return;
        }
        byPlace.computeIfAbsent(place(index, note.at()), key -> new ArrayList<>()).add(note);
    }

    private Place place(int index, CellRef at) {
        XSSFSheet sheet = book.getSheetAt(index);
        int row = Math.max(0, at.row() - 1);
        int column = at.column() > 0 ? at.column() - 1 : firstColumn(sheet, row, at.row() > 0);
        for (CellRangeAddress area : merged.computeIfAbsent(index, key -> sheet.getMergedRegions())) {
            if (area.isInRange(row, column)) {
                return new Place(index, area.getFirstRow(), area.getFirstColumn());
            }
        }
        return new Place(index, row, column);
    }

    /** A note on a whole row stands at its first cell, one on a whole sheet at A1. */
    private static int firstColumn(XSSFSheet sheet, int row, boolean wholeRow) {
        XSSFRow cells = wholeRow ? sheet.getRow(row) : null;
        return cells == null ? 0 : Math.max(0, cells.getFirstCellNum());
    }
}
