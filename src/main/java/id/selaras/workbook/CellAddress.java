package id.selaras.workbook;

/** Reads cell addresses such as {@code AB12}; -1 or null for what is none. */
final class CellAddress {

    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private CellAddress() {
    }

    /** The column of an address that must lie in {@code row}, or -1. */
    static int column(String address, int row) {
        int letters = letters(address);
        return row(address, letters) == row ? column(address, 0, letters) : -1;
    }

    /** A range such as {@code A1:C3}, or null. */
    static MergedArea area(String range) {
        int colon = range.indexOf(':');
        String first = colon < 0 ? range : range.substring(0, colon);
        String last = colon < 0 ? range : range.substring(colon + 1);
        int firstLetters = letters(first);
        int lastLetters = letters(last);
        MergedArea area = new MergedArea(row(first, firstLetters), row(last, lastLetters),
                column(first, 0, firstLetters), column(last, 0, lastLetters));
        boolean real = area.firstRow() > 0 && area.firstColumn() > 0 && area.firstRow() <= area.lastRow()
                && area.firstColumn() <= area.lastColumn() && area.lastRow() <= LAST_ROW
                && area.lastColumn() <= LAST_COLUMN;
        return real ? area : null;
    }

    private static int letters(String address) {
        int count = 0;
        while (count < address.length() && address.charAt(count) >= 'A' && address.charAt(count) <= 'Z') {
            count++;
        }
        return count;
    }

    private static int column(String address, int from, int to) {
        int column = 0;
        for (int at = from; at < to && column <= LAST_COLUMN; at++) {
            column = column * 26 + address.charAt(at) - 'A' + 1;
        }
        return to == 0 ? -1 : column;
    }

    private static int row(String address, int from) {
        int row = 0;
        for (int at = from; at < address.length() && row <= LAST_ROW; at++) {
            int digit = address.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return from == address.length() ? -1 : row;
    }
}
