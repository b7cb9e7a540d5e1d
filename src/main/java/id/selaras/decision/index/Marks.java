package id.selaras.decision.index;

/**
 * The rows a subject reaches, one bit each.
 *
 * @param reached to be tested
 * @param sure    of these, rows whose path is known to hold, so that it need not be tested again
 */
record Marks(long[] reached, long[] sure) {

    static long[] bits(int rows) {
        return new long[(rows + 63) >> 6];
    }

    boolean isSure(int row) {
        return (sure[row >> 6] & 1L << row) != 0;
    }

    /** The first row to be tested from {@code row} on, or -1. */
    int next(int row) {
        int word = row >> 6;
        if (word >= reached.length) {
            return -1;
        }
        long rest = reached[word] & -1L << row;
        while (rest == 0) {
            if (++word == reached.length) {
                return -1;
            }
            rest = reached[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }
}
