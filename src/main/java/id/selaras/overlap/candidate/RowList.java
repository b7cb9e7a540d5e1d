package id.selaras.overlap.candidate;

import java.util.Arrays;

/** Rows by their index, in the order they came. */
final class RowList {

    private int[] rows = new int[2];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    int get(int at) {
        return rows[at];
    }
}
