package id.selaras.decision;

import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes shipped tables as .xlsx and reads them back; every cell is text. */
public final class TableFiles {

    private TableFiles() {
    }

    public static void write(Path target, List<OutputSheet> sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(target)) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(1767225600000L)));
            workbook.getProperties().getCoreProperties().setCreator("Selaras");
            Map<Style, CellStyle> styles = styles(workbook);
            for (OutputSheet model : sheets) {
                write(workbook.createSheet(model.name()), model, styles);
            }
            workbook.write(out);
        }
    }

    private static void write(Sheet sheet, OutputSheet model, Map<Style, CellStyle> styles) {
        for (int column = 0; column < model.columnWidths().size(); column++) {
            sheet.setColumnWidth(column, model.columnWidths().get(column) * 256);
        }
        for (int at = 0; at < model.rows().size(); at++) {
            Row row = sheet.createRow(at);
            List<OutputCell> cells = model.rows().get(at);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof OutputCell.TextCell text) {
                    Cell cell = row.createCell(column, CellType.STRING);
                    cell.setCellValue(text.text());
                    cell.setCellStyle(styles.get(text.style()));
                }
            }
        }
        if (model.frozenRows() > 0) {
            sheet.createFreezePane(1, model.frozenRows());
            sheet.setRepeatingRows(new CellRangeAddress(model.frozenRows() - 1, model.frozenRows() - 1, -1, -1));
        }
        if (model.filterRow() > 0) {
            int last = Math.max(model.rows().size() - 1, model.filterRow());
            sheet.setAutoFilter(new CellRangeAddress(model.filterRow() - 1, last, 0,
                    model.rows().get(model.filterRow() - 1).size() - 1));
        }
        sheet.getPrintSetup().setLandscape(model.landscape());
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setLeft(model.footer());
    }

    private static Map<Style, CellStyle> styles(XSSFWorkbook workbook) {
        Map<Style, CellStyle> styles = new EnumMap<>(Style.class);
        for (Style style : Style.values()) {
            CellStyle cell = workbook.createCellStyle();
            Font font = workbook.createFont();
            cell.setDataFormat(workbook.createDataFormat().getFormat("@"));
            cell.setVerticalAlignment(VerticalAlignment.TOP);
            cell.setWrapText(style == Style.WRAPPED || style == Style.HEADER);
            font.setBold(style == Style.HEADER || style == Style.TITLE || style == Style.SUBTITLE || style == Style.LABEL);
            if (style == Style.TITLE) {
                font.setFontHeightInPoints((short) 14);
            }
            if (style == Style.HEADER) {
                cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                cell.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
                cell.setBorderBottom(BorderStyle.THIN);
            }
            cell.setFont(font);
            styles.put(style, cell);
        }
        return styles;
    }

    public static WorkbookContent read(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<SheetContent> sheets = new ArrayList<>();
            for (Sheet sheet : workbook) {
                List<SheetRow> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<SheetCell> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
                            cells.add(SheetCell.text(new CellRef(sheet.getSheetName(), cell.getColumnIndex() + 1,
                                    row.getRowNum() + 1), cell.getStringCellValue()));
                        } else if (cell.getCellType() != CellType.BLANK) {
                            throw new IOException("not a text: " + cell.getAddress());
                        }
                    }
                    if (!cells.isEmpty()) {
                        rows.add(new SheetRow(row.getRowNum() + 1, false, cells));
                    }
                }
                sheets.add(new SheetContent(sheet.getSheetName(), false, rows, List.of()));
            }
            return new WorkbookContent(file.getFileName().toString(), "0".repeat(64), sheets);
        }
    }
}
