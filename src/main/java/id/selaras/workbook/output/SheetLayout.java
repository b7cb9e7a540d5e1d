package id.selaras.workbook.output;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Widths, frozen rows, filter and page of a written sheet. */
final class SheetLayout {

    private static final int UNITS_PER_CHARACTER = 256;
    private static final int WIDEST = 255;
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
}
