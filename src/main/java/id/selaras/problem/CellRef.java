package id.selaras.problem;

import java.util.Comparator;

/**
 * The address of one cell in a user's workbook, written {@code Sheet name!H12}; the last {@code !} separates.
 *
 * @param sheet  sheet name as the user sees it, unquoted
 * @param column column number from 1 (A = 1); 0 means the whole row
 * @param row    row number from 1, as the user sees it; 0 means the whole sheet
 */
public record CellRef(String sheet, int column, int row) implements Comparable<CellRef> {

    private static final Comparator<CellRef> ORDER =
            Comparator.comparing(CellRef::sheet).thenComparingInt(CellRef::row).thenComparingInt(CellRef::column);

    public CellRef {
        if (column < 0 || row < 0) {
            throw new IllegalArgumentException("column and row start at 1 (0 = whole): " + column + "," + row);
        }
    }

    public static CellRef ofSheet(String sheet) {
        return new CellRef(sheet, 0, 0);
    }

    /** Reads {@code Sheet name!H12}. */
    public static CellRef parse(String text) {
        int mark = text.lastIndexOf('!');
        if (mark < 0) {
            return ofSheet(text);
        }
        int at = mark + 1;
        int column = 0;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            column = column * 26 + text.charAt(at++) - 'A' + 1;
        }
        return new CellRef(text.substring(0, mark), column, Integer.parseInt(text.substring(at)));
    }

    public CellRef inColumn(int other) {
        return new CellRef(sheet, other, row);
    }

    /** The address without the sheet, such as {@code H12}. */
    public String address() {
        return (column == 0 ? "" : letters(column)) + (row == 0 ? "" : row);
    }

    /** The letters of a column: 1 is A, 27 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(CellRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String address = address();
        return address.isEmpty() ? sheet : sheet + "!" + address;
    }
}
