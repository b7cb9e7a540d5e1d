package id.selaras.workbook;

/** A merged range, inclusive, rows and columns from 1; its value stands in the top left cell. */
public record MergedArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
