package id.selaras.workbook.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Paints fills and notes on the sender's own sheets; values, formulas and layout are not touched. */
final class OwnSheetPainting {

    static final int MOST_NOTES = 2_000;
    private static final String NOTE_FONT = "Tahoma";
    private static final short NOTE_POINTS = 9;

    private final XSSFWorkbook book;
    private final PaintedStyles styles;
    private final Map<XSSFSheet, NotePainter> painters = new HashMap<>();
    private XSSFFont font;

    OwnSheetPainting(XSSFWorkbook book) {
        this.book = book;
        this.styles = new PaintedStyles(book);
    }

    /** Paints all cells, and notes on the worst of them; returns how many notes found no place. */
    int paint(List<CellNote> notes) {
        PaintPlan plan = PaintPlan.of(book, notes);
        int leftOff = plan.withoutSheet();
        int painted = 0;
        for (PaintPlan.Target target : plan.targets()) {
            fill(target);
            if (target.notes().isEmpty()) {
                continue;
            }
            if (painted++ < MOST_NOTES) {
                painters.computeIfAbsent(target.sheet(), sheet -> new NotePainter(sheet, font())).paint(target);
            } else {
                leftOff += target.notes().size();
            }
        }
        return leftOff;
    }

    private void fill(PaintPlan.Target target) {
        XSSFRow row = target.sheet().getRow(target.row());
        row = row == null ? target.sheet().createRow(target.row()) : row;
        XSSFCell cell = row.getCell(target.column());
        int original;
        if (cell == null) {
            original = inherited(row, target);
            cell = row.createCell(target.column());
        } else {
            original = (int) cell.getCTCell().getS();
        }
        // set by index: setCellStyle would search all styles of the workbook for every cell
        cell.getCTCell().setS(styles.filled(original, target.worst()));
    }

    /** The style that Excel shows in a cell that is not written: that of its row, else of its column. */
    private static int inherited(XSSFRow row, PaintPlan.Target target) {
        CellStyle style = row.getRowStyle() != null ? row.getRowStyle()
                : target.sheet().getColumnStyle(target.column());
        return style == null ? 0 : Short.toUnsignedInt(style.getIndex());
    }

    private XSSFFont font() {
        if (font == null) {
            font = book.createFont();
            font.setFontName(NOTE_FONT);
            font.setFontHeightInPoints(NOTE_POINTS);
        }
        return font;
    }
}
