package id.selaras.workbook;

/** A cell as the file writes it, before its meaning is known; one is reused for all cells of a sheet. */
final class RawCell {

    /** The written type, null for a number. */
    String type;
    int style;
    boolean hasValue;
    boolean hasFormula;
    boolean hasInlineText;
    final StringBuilder value = new StringBuilder();
    final StringBuilder formula = new StringBuilder();

    void reset() {
        type = null;
        style = 0;
        hasValue = false;
        hasFormula = false;
        hasInlineText = false;
        value.setLength(0);
        formula.setLength(0);
    }
}
