package id.selaras.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of the sample workbooks and the page set-up: A4 landscape, one page wide. */
final class Look {

    private static final byte[] HEADER = {(byte) 0xD9, (byte) 0xE2, (byte) 0xEC};
    private static final byte[] UPPER = {(byte) 0xF2, (byte) 0xF5, (byte) 0xF8};

    private final XSSFWorkbook book;
    final XSSFCellStyle title;
    final XSSFCellStyle note;
    final XSSFCellStyle header;
    final XSSFCellStyle text;
    final XSSFCellStyle centre;
    final XSSFCellStyle amount;
    final XSSFCellStyle upper;
    final XSSFCellStyle upperCentre;
    final XSSFCellStyle upperAmount;

    Look(XSSFWorkbook book) {
        this.book = book;
        title = plain(12, true, HorizontalAlignment.CENTER);
        note = plain(9, false, HorizontalAlignment.CENTER);
        header = boxed(true, HorizontalAlignment.CENTER, HEADER);
        text = boxed(false, HorizontalAlignment.LEFT, null);
        centre = boxed(false, HorizontalAlignment.CENTER, null);
        amount = number(boxed(false, HorizontalAlignment.RIGHT, null));
        upper = boxed(true, HorizontalAlignment.LEFT, UPPER);
        upperCentre = boxed(true, HorizontalAlignment.CENTER, UPPER);
        upperAmount = number(boxed(true, HorizontalAlignment.RIGHT, UPPER));
    }

    /** Column widths in characters. */
    static void widths(XSSFSheet sheet, int... characters) {
        for (int at = 0; at < characters.length; at++) {
            sheet.setColumnWidth(at, characters[at] * 256);
        }
    }

    /** Makes each row from a first one (from 0) high enough for its wrapped text, as offices expect it on paper. */
    static void heights(XSSFSheet sheet, int first) {
        for (int at = first; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            int lines = 1;
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                XSSFCell cell = row.getCell(column);
                if (cell != null && cell.getCellType() == CellType.STRING) {
                    lines = Math.max(lines, lines(cell, sheet.getColumnWidth(column) / 256));
                }
            }
            if (row != null) {
                row.setHeightInPoints(lines * 12f + 3);
            }
        }
    }

    private static int lines(XSSFCell cell, int width) {
        double letter = cell.getCellStyle().getFont().getBold() ? 1.05 : 0.95;
        int lines = 0;
        for (String part : cell.getStringCellValue().split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(part.length() * letter / (width - 1)));
        }
        return lines;
    }

    /** Prints on A4 landscape, one page wide, repeating the header rows (from 0). */
    static void page(XSSFSheet sheet, int firstHeaderRow, int lastHeaderRow) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
            sheet.setMargin(side, 0.3);
        }
        sheet.setMargin(PageMargin.TOP, 0.4);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setRepeatingRows(new org.apache.poi.ss.util.CellRangeAddress(firstHeaderRow, lastHeaderRow, -1, -1));
        sheet.getFooter().setLeft("DATA CONTOH");
        sheet.getFooter().setRight("Halaman &P dari &N");
        sheet.createFreezePane(0, lastHeaderRow + 1);
    }

    private XSSFCellStyle plain(int size, boolean bold, HorizontalAlignment side) {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        style.setFont(font);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle boxed(boolean bold, HorizontalAlignment side, byte[] fill) {
        XSSFCellStyle style = plain(9, bold, side);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(fill, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFCellStyle number(XSSFCellStyle style) {
        style.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        return style;
    }
}
