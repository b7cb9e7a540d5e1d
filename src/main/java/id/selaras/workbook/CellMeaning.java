package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Turns raw cells into cells with a meaning; null stands for a cell that a person would call empty. */
final class CellMeaning {

    private static final int REMEMBERED = 1 << 13;
    private static final int LONGEST_REMEMBERED = 20;

    private record Number(String raw, BigDecimal value, String text) {
    }

    private final CellFormats formats;
    private final SharedTexts texts;
    private final boolean from1904;
    private final boolean neverComputed;
    private final Budget budget;
    private final Number[] remembered = new Number[REMEMBERED];

    CellMeaning(WorkbookParts parts, CellFormats formats, SharedTexts texts, Budget budget) {
        this.formats = formats;
        this.texts = texts;
        this.from1904 = parts.from1904();
        this.neverComputed = parts.neverComputed();
        this.budget = budget;
    }

    /** The cell, or null when it is blank. */
    SheetCell of(CellRef at, RawCell raw, XmlPart xml) throws Refused {
        if (raw.type == null || raw.type.equals("n")) {
            return raw.hasInlineText ? text(at, raw, raw.value.toString()) : number(at, raw);
        }
        switch (raw.type) {
            case "s" -> {
                return raw.value.isEmpty() ? missing(at, raw) : sharedText(at, raw, xml);
            }
            case "str" -> {
                return raw.hasValue || raw.hasInlineText ? text(at, raw, raw.value.toString()) : missing(at, raw);
            }
            case "inlineStr" -> {
                return raw.hasInlineText || raw.hasValue ? text(at, raw, raw.value.toString()) : missing(at, raw);
            }
            default -> {
                String value = raw.value.toString().strip();
                return value.isEmpty() ? missing(at, raw) : other(at, raw, value, xml);
            }
        }
    }

    private static SheetCell other(CellRef at, RawCell raw, String value, XmlPart xml) throws Refused {
        switch (raw.type) {
            case "b" -> {
                String word = value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
                return new SheetCell(at, SheetCell.Kind.BOOLEAN, word, null, null, false, raw.hasFormula);
            }
            case "e" -> {
                return error(at, raw, value);
            }
            case "d" -> {
                return isoDay(at, raw, value);
            }
            default -> throw xml.broken("jenis sel / cell type: " + raw.type);
        }
    }

    private SheetCell sharedText(CellRef at, RawCell raw, XmlPart xml) throws Refused {
        String index = raw.value.toString().strip();
        String shared = texts.get(CellFormats.wholeNumber(index));
        if (shared == null) {
            throw xml.broken("teks bersama tidak ada / no shared text: " + index);
        }
        return PlainText.isBlank(shared) ? null : textCell(at, raw, shared);
    }

    private SheetCell text(CellRef at, RawCell raw, String written) throws Refused {
        String clean = PlainText.clean(written);
        PlainText.refuseTooLong(clean, at);
        budget.addText(clean);
        return PlainText.isBlank(clean) ? null : textCell(at, raw, clean);
    }

    private static SheetCell textCell(CellRef at, RawCell raw, String text) {
        return new SheetCell(at, SheetCell.Kind.TEXT, text, null, null, false, raw.hasFormula);
    }

    private static SheetCell error(CellRef at, RawCell raw, String text) {
        return new SheetCell(at, SheetCell.Kind.ERROR, text, null, null, false, raw.hasFormula);
    }

    /** A cell without a value is blank, unless a formula stands behind it. */
    private static SheetCell missing(CellRef at, RawCell raw) {
        return raw.hasFormula
                ? new SheetCell(at, SheetCell.Kind.NO_VALUE, "=" + raw.formula, null, null, false, true) : null;
    }

    private SheetCell number(CellRef at, RawCell raw) {
        Number number = parse(raw.value);
        if (number == null) {
            String text = raw.value.toString().strip();
            return text.isEmpty() ? missing(at, raw) : error(at, raw, text);
        }
        if (raw.hasFormula && neverComputed && number.value.signum() == 0) {
            // libraries that cannot compute write 0 and ask Excel to compute on opening
            return missing(at, raw);
        }
        return NumberCell.of(at, number.value, number.text, formats.of(raw.style), from1904, raw.hasFormula);
    }

    /** The same numbers come again and again; they are kept once. */
    private Number parse(CharSequence written) {
        int hash = 0;
        for (int at = 0; at < written.length(); at++) {
            hash = hash * 31 + written.charAt(at);
        }
        int slot = (hash ^ hash >>> 13) & REMEMBERED - 1;
        Number known = remembered[slot];
        if (known != null && known.raw.contentEquals(written)) {
            return known;
        }
        String raw = written.toString();
        BigDecimal value = NumberText.parse(raw.strip());
        if (value == null) {
            return null;
        }
        String text = value.toPlainString();
        Number number = new Number(text.equals(raw) ? text : raw, value, text);
        if (raw.length() <= LONGEST_REMEMBERED) {
            remembered[slot] = number;
        }
        return number;
    }

    private static SheetCell isoDay(CellRef at, RawCell raw, String value) {
        try {
            LocalDate day = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
            return new SheetCell(at, SheetCell.Kind.DATE, day.toString(), null, day, false, raw.hasFormula);
        } catch (DateTimeException noDay) {
            return error(at, raw, value);
        }
    }
}
