package id.selaras.workbook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an agency keeps it: with a note, a filter, a list to choose from, a print area and hidden rows. */
final class SenderWorkbook {

    private SenderWorkbook() {
    }

    static Path write(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Renja");
            XSSFCellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            var bold = book.createFont();
            bold.setBold(true);
            money.setFont(bold);
            sheet.createRow(0).createCell(0).setCellValue("RENCANA KERJA 2026");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            for (int row = 1; row < 9; row++) {
                sheet.createRow(row).createCell(0).setCellValue("1.02.02.2.01.000" + row);
                sheet.getRow(row).createCell(1).setCellValue("Pengelolaan Pelayanan Kesehatan Ibu Hamil");
                Cell cell = sheet.getRow(row).createCell(2);
                cell.setCellValue(150_000_000.5 + row);
                cell.setCellStyle(money);
            }
            sheet.getRow(2).getCell(2).setCellFormula("SUM(C4:C9)");
            sheet.getRow(2).getCell(2).setCellValue(1);
            sheet.setAutoFilter(CellRangeAddress.valueOf("A2:C9"));
            sheet.setColumnWidth(1, 40 * 256);
            sheet.setDefaultColumnStyle(4, money);
            sheet.getRow(4).setZeroHeight(true);
            book.setPrintArea(0, "$A$1:$C$9");
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"Ya", "Tidak"}), new CellRangeAddressList(2, 8, 3, 3)));
            SheetConditionalFormatting conditional = sheet.getSheetConditionalFormatting();
            var rule = conditional.createConditionalFormattingRule("C3>100");
            rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.LIGHT_GREEN.index);
            conditional.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("C3:C9")}, rule);
            XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 3, 3, 6));
            comment.setAuthor("Kasubag Perencanaan");
            comment.setString("Sudah disetujui Kadis.");
            book.createSheet("Acuan").createRow(0).createCell(0).setCellValue("Tema");
            book.write(out);
        }
        return file;
    }
}
