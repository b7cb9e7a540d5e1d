package id.selaras.workbook.output;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheet models into a workbook, in memory or streamed. */
final class SheetWriter {

    /** Excel repairs a sheet with more links than this; further ones stay plain text. */
    private static final int MOST_LINKS = 65_000;
    private static final int EXACT_DIGITS = 15;

    private final Workbook book;
    private final OutputStyles styles;
    private final CreationHelper helper;
    private final String source;
    private final Map<String, String> names = new HashMap<>();

    /** @param source file that links to sheets of other workbooks lead to; null when there is none */
    SheetWriter(Workbook book, OutputStyles styles, String source) {
        this.book = book;
        this.source = source;
        this.styles = styles;
        this.helper = book.getCreationHelper();
    }

    /** Writes all sheets behind those that are there; a sheet whose name is taken gets a number behind its name. */
    void write(List<OutputSheet> sheets) {
        SheetNames taken = new SheetNames();
        book.forEach(sheet -> taken.take(sheet.getSheetName()));
        for (OutputSheet sheet : sheets) {
            names.put(sheet.name(), taken.free(sheet.name()));
        }
        for (OutputSheet sheet : sheets) {
            writeSheet(sheet);
            sheet.charts().forEach(chart -> ChartDrawer.draw(drawable(names.get(sheet.name())), chart,
                    names.getOrDefault(chart.dataSheet(), chart.dataSheet())));
        }
    }

    private XSSFSheet drawable(String name) {
        return (book instanceof SXSSFWorkbook streamed ? streamed.getXSSFWorkbook() : (XSSFWorkbook) book).getSheet(name);
    }

    private void writeSheet(OutputSheet model) {
        Sheet sheet = book.createSheet(names.get(model.name()));
        List<CellRangeAddress> merges = model.merges().stream().map(CellRangeAddress::valueOf).toList();
        SheetLayout.apply(sheet, model, merges);
        Map<Integer, List<CellRangeAddress>> byFirstRow =
                merges.stream().collect(Collectors.groupingBy(CellRangeAddress::getFirstRow));
        RowHeights heights = new RowHeights(model, merges);
        int links = 0;
        for (int number = 0; number < model.rows().size(); number++) {
            List<OutputCell> cells = model.rows().get(number);
            if (cells.isEmpty()) {
                continue;
            }
            Row row = sheet.createRow(number);
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = row.createCell(column);
                links += cells.get(column) instanceof OutputCell.LinkCell ? 1 : 0;
                fill(cell, cells.get(column), links <= MOST_LINKS);
            }
            byFirstRow.getOrDefault(number, List.of()).forEach(area -> extend(row, area));
            float height = heights.of(number);
            if (height > 0) {
                row.setHeightInPoints(height);
            }
        }
    }

    /** Gives the look of the first cell to all cells of a merged range in its first row, so that borders close. */
    private static void extend(Row row, CellRangeAddress area) {
        Cell first = row.getCell(area.getFirstColumn());
        for (int column = area.getFirstColumn() + 1; first != null && column <= area.getLastColumn(); column++) {
            if (row.getCell(column) == null) {
                row.createCell(column).setCellStyle(first.getCellStyle());
            }
        }
    }

    private void fill(Cell cell, OutputCell model, boolean linked) {
        if (model instanceof OutputCell.TextCell text) {
            fillText(cell, text.text(), text.style());
        } else if (model instanceof OutputCell.NumberCell number) {
            fillNumber(cell, number);
        } else if (model instanceof OutputCell.LinkCell link && linked) {
            fillText(cell, link.text(), link.style());
            cell.setCellStyle(styles.link(link.style()));
            cell.setHyperlink(jump(link));
        } else if (model instanceof OutputCell.LinkCell link) {
            fillText(cell, link.text(), link.style());
        } else {
            cell.setCellStyle(styles.of(model.style()));
        }
    }

    private void fillText(Cell cell, String text, OutputCell.Style style) {
        String safe = SafeText.clean(text, SafeText.LONGEST);
        CellStyle look = SafeText.looksLikeFormula(safe) ? styles.quoted(style) : styles.of(style);
        cell.setCellStyle(look);
        if (!safe.isEmpty()) {
            cell.setCellValue(safe);
        }
    }

    /** Excel keeps 15 digits; a longer number is written as text, so that no digit is lost. */
    private void fillNumber(Cell cell, OutputCell.NumberCell model) {
        BigDecimal number = model.number().stripTrailingZeros();
        boolean sen = model.style() == OutputCell.Style.RUPIAH && number.scale() > 0;
        cell.setCellStyle(sen ? styles.rupiahWithSen() : styles.of(model.style()));
        if (number.precision() > EXACT_DIGITS) {
            fillText(cell, model.number().toPlainString(), model.style());
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }

    private Hyperlink jump(OutputCell.LinkCell link) {
        String sheet = names.getOrDefault(link.targetSheet(), link.targetSheet());
        String place = "'" + sheet.replace("'", "''") + "'!" + link.targetAddress();
        if (source == null || names.containsKey(link.targetSheet())) {
            Hyperlink jump = helper.createHyperlink(HyperlinkType.DOCUMENT);
            jump.setAddress(place);
            return jump;
        }
        XSSFHyperlink away = (XSSFHyperlink) helper.createHyperlink(HyperlinkType.FILE);
        away.setAddress(beside(source));
        away.setLocation(place);
        return away;
    }

    /** The address of a file in the same folder. */
    private static String beside(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a path alone is always an address", impossible);
        }
    }
}
