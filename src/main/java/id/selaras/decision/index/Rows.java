package id.selaras.decision.index;

import java.util.Arrays;

/** Row numbers that are marked together. */
final class Rows {

    private int[] numbers = new int[2];
    private int count;

    void add(int row) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = row;
    }

    void mark(long[] bits) {
        for (int at = 0; at < count; at++) {
            int row = numbers[at];
            bits[row >> 6] |= 1L << row;
        }
    }

    /** Marks rows whose path holds. */
    void markSure(Marks marks) {
        mark(marks.reached());
        mark(marks.sure());
    }
}
