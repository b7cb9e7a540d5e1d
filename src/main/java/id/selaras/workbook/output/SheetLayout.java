package id.selaras.workbook.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Widths, frozen rows, filter and page of a written sheet. */
final class SheetLayout {

    private static final int UNITS_PER_CHARACTER = 256;
    private static final int WIDEST = 255;
    private static final double DEFAULT_WIDTH = 9;
    private static final float LINE_POINTS = 14;
    private static final float TALLEST_POINTS = 400;
    private static final int LONGEST_FOOTER = 180;
    private static final double MARGIN_INCHES = 0.5;

    private SheetLayout() {
    }

    static void apply(Sheet sheet, OutputSheet model, List<CellRangeAddress> merges) {
        for (int column = 0; column < model.columnWidths().size(); column++) {
            int width = Math.min(model.columnWidths().get(column), WIDEST);
            sheet.setColumnWidth(column, width * UNITS_PER_CHARACTER);
        }
        merges.forEach(sheet::addMergedRegionUnsafe);
        if (model.frozenRows() > 0) {
            sheet.createFreezePane(0, model.frozenRows());
            sheet.setRepeatingRows(new CellRangeAddress(0, model.frozenRows() - 1, -1, -1));
        }
        if (model.filterRow() > 0) {
            filter(sheet, model);
        }
        sheet.setDisplayGridlines(false);
        page(sheet, model);
    }

    private static void filter(Sheet sheet, OutputSheet model) {
        int top = model.filterRow() - 1;
        int columns = top < model.rows().size() ? model.rows().get(top).size() : 0;
        if (columns > 0) {
            sheet.setAutoFilter(new CellRangeAddress(top, Math.max(top, model.rows().size() - 1), 0, columns - 1));
        }
    }

    /** A4; F4 is a little longer and as wide, and takes the same pages because they are fitted to their width. */
    private static void page(Sheet sheet, OutputSheet model) {
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(model.landscape());
        sheet.setFitToPage(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, MARGIN_INCHES + 0.25);
        String footer = model.footer() == null ? "" : SafeText.clean(model.footer(), LONGEST_FOOTER);
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }

    /** Heights of rows whose text runs over merged cells; all others Excel fits by itself. */
    static Map<Integer, Float> heights(OutputSheet model, List<CellRangeAddress> merges) {
        Map<Integer, Float> heights = new HashMap<>();
        for (CellRangeAddress merge : merges) {
            if (merge.getFirstRow() == merge.getLastRow() && merge.getFirstRow() < model.rows().size()) {
                List<OutputCell> cells = model.rows().get(merge.getFirstRow());
                if (merge.getFirstColumn() < cells.size() && cells.get(merge.getFirstColumn()) instanceof OutputCell.TextCell text) {
                    heights.merge(merge.getFirstRow(), height(text, width(model, merge)), Math::max);
                }
            }
        }
        return heights;
    }

    private static double width(OutputSheet model, CellRangeAddress merge) {
        double width = 0;
        for (int column = merge.getFirstColumn(); column <= merge.getLastColumn(); column++) {
            width += column < model.columnWidths().size() ? model.columnWidths().get(column) : DEFAULT_WIDTH;
        }
        return width;
    }

    private static float height(OutputCell.TextCell text, double characters) {
        float scale = switch (text.style()) {
            case TITLE -> 1.6f;
            case SUBTITLE, WARNING_BANNER -> 1.15f;
            default -> 1f;
        };
        int lines = 0;
        for (String line : text.text().split("\n", -1)) {
            lines += 1 + (int) (line.length() * scale / Math.max(1, characters));
        }
        boolean wraps = text.style() != OutputCell.Style.TITLE && text.style() != OutputCell.Style.SUBTITLE;
        float padding = text.style() == OutputCell.Style.WARNING_BANNER ? LINE_POINTS : 4;
        return Math.min(TALLEST_POINTS, (wraps ? lines : 1) * LINE_POINTS * scale + padding);
    }
}
