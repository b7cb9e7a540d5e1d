package id.selaras.workbook.output;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where the box of a note lies and how large it is, whatever the widths and heights of the cells below it. */
final class NoteBox {

    private static final int WIDTH = 320;
    private static final int CHARACTERS_PER_LINE = 50;
    private static final int LINE = 15;
    private static final int LOWEST = 60;
    private static final int TALLEST = 480;
    private static final int MOST_CELLS = 2_000;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;

    private final XSSFSheet sheet;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final int defaultHeight;

    NoteBox(XSSFSheet sheet) {
        this.sheet = sheet;
        this.defaultHeight = Math.max(1, (int) (sheet.getDefaultRowHeightInPoints() * PIXELS_PER_POINT));
    }

    /** Corners of the box in cells (from 0) and pixels inside them. */
    record Corners(int column1, int x1, int row1, int y1, int column2, int x2, int row2, int y2) {

        /** As VML writes it. */
        String anchor() {
            return column1 + ", " + x1 + ", " + row1 + ", " + y1 + ", " + column2 + ", " + x2 + ", " + row2 + ", " + y2;
        }
    }

    /** A box that begins at the right edge of a cell and is large enough for the text. */
    Corners beside(int row, int column, String text) {
        int x1 = Math.max(0, width(column) - 2);
        int column2 = column;
        int right = x1 + WIDTH;
        for (int step = 0; step < MOST_CELLS && right > width(column2) && column2 < LAST_COLUMN; step++) {
            right -= width(column2++);
        }
        int row2 = row;
        int bottom = height(text);
        for (int step = 0; step < MOST_CELLS && bottom > height(row2) && row2 < LAST_ROW; step++) {
            bottom -= height(row2++);
        }
        return new Corners(column, x1, row, 2, column2, Math.max(0, right), row2, Math.max(0, bottom));
    }

    private static int height(String text) {
        int lines = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines += 1 + (end - start) / CHARACTERS_PER_LINE;
            start = end + 1;
        }
        return Math.min(TALLEST, Math.max(LOWEST, lines * LINE + LINE));
    }

    private int width(int column) {
        return widths.computeIfAbsent(column, wanted ->
                sheet.isColumnHidden(wanted) ? 0 : Math.round(sheet.getColumnWidthInPixels(wanted)));
    }

    private int height(int number) {
        XSSFRow row = sheet.getRow(number);
        if (row == null) {
            return defaultHeight;
        }
        return row.getZeroHeight() ? 0 : (int) Math.round(row.getHeightInPoints() * PIXELS_PER_POINT);
    }
}
