package id.selaras.decision.index;

import java.util.Arrays;

/** Row numbers, and how they are marked: one bit per row. */
final class Rows {

    private int[] numbers = new int[2];
    private int count;

    void add(int row) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = row;
    }

    void mark(long[] marks) {
        for (int at = 0; at < count; at++) {
            int row = numbers[at];
            marks[row >> 6] |= 1L << row;
        }
    }

    static long[] marks(int rows) {
        return new long[(rows + 63) >> 6];
    }

    /** The first marked row from {@code row} on, or -1. */
    static int next(long[] marks, int row) {
        int word = row >> 6;
        if (word >= marks.length) {
            return -1;
        }
        long rest = marks[word] & (-1L << row);
        while (rest == 0) {
            if (++word == marks.length) {
                return -1;
            }
            rest = marks[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }
}
