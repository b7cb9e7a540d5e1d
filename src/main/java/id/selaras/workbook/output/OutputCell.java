package id.selaras.workbook.output;

import java.math.BigDecimal;

/** A cell to be written. Text is written as text whatever it starts with: it can never become a formula. */
public sealed interface OutputCell {

    Style style();

    /** How a cell looks; the writer turns it into fonts, fills, borders and number formats. */
    enum Style {
        PLAIN, WRAPPED, TITLE, SUBTITLE, HEADER, LABEL, MUTED, RUPIAH, COUNT, DECIMAL, PERCENT,
        BLOK, TINGGI, SEDANG, INFO, GOOD, WARNING_BANNER
    }

    record TextCell(String text, Style style) implements OutputCell {
    }

    record NumberCell(BigDecimal number, Style style) implements OutputCell {
    }

    /** Text that jumps to a cell of the same workbook. */
    record LinkCell(String text, String targetSheet, String targetAddress, Style style) implements OutputCell {
    }

    record BlankCell(Style style) implements OutputCell {
    }

    static OutputCell text(String text) {
        return new TextCell(text, Style.WRAPPED);
    }

    static OutputCell text(String text, Style style) {
        return new TextCell(text, style);
    }

    static OutputCell number(BigDecimal number, Style style) {
        return new NumberCell(number, style);
    }

    static OutputCell blank() {
        return new BlankCell(Style.PLAIN);
    }
}
