package id.selaras.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same sheets as a file of Excel 97-2003: values, merged cells, column widths, borders and bold. */
final class OldExcel {

    private OldExcel() {
    }

    static void save(XSSFWorkbook from, Path file) {
        try (from; HSSFWorkbook to = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Map<Short, HSSFCellStyle> styles = new HashMap<>();
            for (Sheet sheet : from) {
                copy(from, sheet, to, to.createSheet(sheet.getSheetName()), styles);
            }
            to.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(XSSFWorkbook from, Sheet sheet, HSSFWorkbook to, Sheet copy, Map<Short, HSSFCellStyle> styles) {
        for (Row row : sheet) {
            Row copied = copy.createRow(row.getRowNum());
            copied.setHeight(row.getHeight());
            for (Cell cell : row) {
                Cell other = copied.createCell(cell.getColumnIndex());
                if (cell.getCellType() == CellType.NUMERIC) {
                    other.setCellValue(cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    other.setCellValue(cell.getStringCellValue());
                }
                other.setCellStyle(styles.computeIfAbsent(cell.getCellStyle().getIndex(), index -> style(from, cell.getCellStyle(), to)));
                copy.setColumnWidth(cell.getColumnIndex(), sheet.getColumnWidth(cell.getColumnIndex()));
            }
        }
        sheet.getMergedRegions().forEach(copy::addMergedRegion);
    }

    private static HSSFCellStyle style(XSSFWorkbook from, CellStyle style, HSSFWorkbook to) {
        HSSFCellStyle copy = to.createCellStyle();
        copy.setWrapText(style.getWrapText());
        copy.setAlignment(style.getAlignment());
        copy.setVerticalAlignment(style.getVerticalAlignment());
        copy.setBorderTop(style.getBorderTop());
        copy.setBorderBottom(style.getBorderBottom());
        copy.setBorderLeft(style.getBorderLeft());
        copy.setBorderRight(style.getBorderRight());
        copy.setDataFormat(to.createDataFormat().getFormat(style.getDataFormatString()));
        HSSFFont font = to.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(from.getFontAt(style.getFontIndex()).getFontHeightInPoints());
        font.setBold(from.getFontAt(style.getFontIndex()).getBold());
        copy.setFont(font);
        return copy;
    }
}
