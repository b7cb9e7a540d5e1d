package id.selaras.workbook.output;

import id.selaras.problem.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes each look once for a workbook; as link or as text with a leading quote where that is asked for. */
final class OutputStyles {

    private static final String FONT = "Calibri";
    private static final String RUPIAH = "#,##0;[Red]-#,##0";
    private static final String RUPIAH_WITH_SEN = "#,##0.00;[Red]-#,##0.00";

    private final XSSFWorkbook book;
    private final Map<OutputCell.Style, XSSFCellStyle> plain = new EnumMap<>(OutputCell.Style.class);
    private final Map<OutputCell.Style, XSSFCellStyle> quoted = new EnumMap<>(OutputCell.Style.class);
    private final Map<OutputCell.Style, XSSFCellStyle> links = new EnumMap<>(OutputCell.Style.class);
    private final Map<String, XSSFFont> fonts = new HashMap<>();
    private XSSFCellStyle rupiahWithSen;

    OutputStyles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle of(OutputCell.Style style) {
        return plain.computeIfAbsent(style, this::make);
    }

    /** For text that looks like a formula: it stays text when someone edits the cell. */
    XSSFCellStyle quoted(OutputCell.Style style) {
        return quoted.computeIfAbsent(style, wanted -> {
            XSSFCellStyle made = make(wanted);
            made.setQuotePrefixed(true);
            return made;
        });
    }

    /** Two decimals only where there are sen: Excel would show a lonely point behind optional decimals. */
    XSSFCellStyle rupiahWithSen() {
        if (rupiahWithSen == null) {
            rupiahWithSen = make(OutputCell.Style.RUPIAH);
            rupiahWithSen.setDataFormat(book.createDataFormat().getFormat(RUPIAH_WITH_SEN));
        }
        return rupiahWithSen;
    }

    XSSFCellStyle link(OutputCell.Style style) {
        return links.computeIfAbsent(style, wanted -> {
            XSSFCellStyle made = make(wanted);
            made.setFont(font(10, false, Palette.LINK_INK, true));
            return made;
        });
    }

    private XSSFCellStyle make(OutputCell.Style style) {
        XSSFCellStyle made = book.createCellStyle();
        made.setVerticalAlignment(VerticalAlignment.TOP);
        made.setFont(font(10, false, Palette.INK, false));
        switch (style) {
            case PLAIN -> { }
            case WRAPPED -> body(made);
            case TITLE -> heading(made, 16, Palette.HEADER);
            case SUBTITLE -> {
                heading(made, 11, Palette.MUTED_INK);
                made.setWrapText(true);
            }
            case HEADER -> header(made);
            case LABEL -> {
                body(made);
                fill(made, Palette.LABEL);
                made.setFont(font(10, true, Palette.INK, false));
            }
            case MUTED -> {
                made.setWrapText(true);
                made.setFont(font(9, false, Palette.MUTED_INK, false));
            }
            case RUPIAH -> number(made, RUPIAH);
            case COUNT -> number(made, "#,##0");
            case DECIMAL -> number(made, "#,##0.00");
            case PERCENT -> number(made, "0.0%");
            case BLOK, TINGGI, SEDANG, INFO -> severity(made, Severity.valueOf(style.name()));
            case GOOD -> {
                body(made);
                fill(made, Palette.GOOD);
            }
            case WARNING_BANNER -> {
                body(made);
                fill(made, Palette.WARNING);
                made.setFont(font(11, true, Palette.INK, false));
                made.setVerticalAlignment(VerticalAlignment.CENTER);
            }
        }
        return made;
    }

    private void heading(XSSFCellStyle style, int size, int ink) {
        style.setFont(font(size, size > 11, ink, false));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private void header(XSSFCellStyle style) {
        body(style);
        fill(style, Palette.HEADER);
        style.setFont(font(10, true, Palette.HEADER_INK, false));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private void severity(XSSFCellStyle style, Severity severity) {
        body(style);
        fill(style, Palette.of(severity));
        style.setFont(font(10, severity == Severity.BLOK || severity == Severity.TINGGI, Palette.INK, false));
    }

    private void number(XSSFCellStyle style, String format) {
        rules(style);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        style.setDataFormat(book.createDataFormat().getFormat(format));
    }

    private static void body(XSSFCellStyle style) {
        style.setWrapText(true);
        rules(style);
    }

    private static void rules(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(Palette.color(Palette.RULE));
        style.setBottomBorderColor(Palette.color(Palette.RULE));
        style.setLeftBorderColor(Palette.color(Palette.RULE));
        style.setRightBorderColor(Palette.color(Palette.RULE));
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(Palette.color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int size, boolean bold, int ink, boolean underlined) {
        return fonts.computeIfAbsent(size + " " + bold + " " + ink + " " + underlined, key -> {
            XSSFFont font = book.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) size);
            font.setBold(bold);
            font.setColor(Palette.color(ink));
            font.setUnderline(underlined ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
            return font;
        });
    }
}
