package id.selaras.workbook.output;

import id.selaras.problem.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sender's own styles with our fill. Each is made once; a workbook that has driven its styles to extremes gets plain
 * fills beyond a few hundred, long before Excel's limit of 64,000.
 */
final class PaintedStyles {

    private static final int MOST_MADE = 600;
    private static final int MOST_STYLES = 63_000;

    private final XSSFWorkbook book;
    private final Map<Long, Integer> made = new HashMap<>();
    private final Map<Severity, Integer> plain = new EnumMap<>(Severity.class);

    PaintedStyles(XSSFWorkbook book) {
        this.book = book;
    }

    /** Index of the style {@code original} filled for that severity. */
    int filled(int original, Severity severity) {
        long key = (long) original * Severity.values().length + severity.ordinal();
        Integer known = made.get(key);
        if (known != null) {
            return known;
        }
        if (made.size() >= MOST_MADE || book.getNumCellStyles() >= MOST_STYLES) {
            return plain.computeIfAbsent(severity, this::plainFill);
        }
        int index = fill(copyOf(original), severity);
        made.put(key, index);
        return index;
    }

    private XSSFCellStyle copyOf(int original) {
        // not cloneStyleFrom: within one workbook it would also rewrite the named style behind the new one
        return original >= 0 && original < book.getNumCellStyles() ? book.getCellStyleAt(original).copy()
                : book.createCellStyle();
    }

    private int plainFill(Severity severity) {
        return fill(book.getCellStyleAt(0).copy(), severity);
    }

    private static int fill(XSSFCellStyle style, Severity severity) {
        style.setFillForegroundColor(Palette.color(Palette.of(severity)));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return Short.toUnsignedInt(style.getIndex());
    }
}
