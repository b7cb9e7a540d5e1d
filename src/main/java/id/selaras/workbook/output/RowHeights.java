package id.selaras.workbook.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Estimates how tall a row must be for its wrapped text. Excel fits rows when a file is opened, but not over merged
 * cells, and other programs do not fit them at all.
 */
final class RowHeights {

    private static final double DEFAULT_WIDTH = 9;
    private static final float LINE_POINTS = 13.5f;
    private static final float PADDING_POINTS = 3;
    private static final float BANNER_PADDING_POINTS = 12;
    private static final float TALLEST_POINTS = 405;
    private static final int ENOUGH_LINES = 40;
    /** Letters are narrower on average than the digits in which column widths are counted. */
    private static final double LETTERS_PER_DIGIT = 1.15;

    private final OutputSheet model;
    private final Map<Integer, Map<Integer, CellRangeAddress>> merges = new HashMap<>();

    RowHeights(OutputSheet model, List<CellRangeAddress> merged) {
        this.model = model;
        for (CellRangeAddress area : merged) {
            merges.computeIfAbsent(area.getFirstRow(), row -> new HashMap<>()).put(area.getFirstColumn(), area);
        }
    }

    /** Height of a row from 0 in points, or 0 where the usual height will do. */
    float of(int row) {
        List<OutputCell> cells = model.rows().get(row);
        float height = 0;
        for (int column = 0; column < cells.size(); column++) {
            String text = text(cells.get(column));
            if (!text.isEmpty()) {
                height = Math.max(height, height(text, cells.get(column).style(), row, column));
            }
        }
        return Math.min(height, TALLEST_POINTS);
    }

    private static String text(OutputCell cell) {
        if (cell instanceof OutputCell.TextCell text) {
            return text.text();
        }
        return cell instanceof OutputCell.LinkCell link ? link.text() : "";
    }

    private float height(String text, OutputCell.Style style, int row, int column) {
        CellRangeAddress area = merges.getOrDefault(row, Map.of()).get(column);
        if (area != null && area.getLastRow() > area.getFirstRow()) {
            return 0;
        }
        float scale = scale(style);
        boolean wraps = switch (style) {
            case PLAIN, TITLE, RUPIAH, COUNT, DECIMAL, PERCENT -> false;
            default -> true;
        };
        int lines = wraps ? lines(text, width(column, area) * LETTERS_PER_DIGIT / scale) : 1;
        if (lines == 1 && scale == 1) {
            return 0;
        }
        float padding = style == OutputCell.Style.WARNING_BANNER ? BANNER_PADDING_POINTS : PADDING_POINTS;
        return lines * LINE_POINTS * scale + padding;
    }

    private static float scale(OutputCell.Style style) {
        return switch (style) {
            case TITLE -> 1.7f;
            case SUBTITLE, WARNING_BANNER -> 1.15f;
            default -> 1;
        };
    }

    private double width(int column, CellRangeAddress area) {
        double width = 0;
        for (int at = column; at <= (area == null ? column : area.getLastColumn()); at++) {
            width += at < model.columnWidths().size() ? model.columnWidths().get(at) : DEFAULT_WIDTH;
        }
        return Math.max(1, width);
    }

    /** Lines that text takes when it is broken between words. */
    private static int lines(String text, double width) {
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int at = 0; at <= text.length() && lines < ENOUGH_LINES; at++) {
            char c = at == text.length() ? ' ' : text.charAt(at);
            if (c != ' ' && c != '\n') {
                word++;
                continue;
            }
            if (used > 0 && used + 1 + word > width) {
                lines++;
                used = 0;
            }
            used += word + (used > 0 ? 1 : 0);
            lines += (int) (used / (width + 1));
            used = (int) (used % (width + 1));
            word = 0;
            if (c == '\n') {
                lines++;
                used = 0;
            }
        }
        return lines;
    }
}
