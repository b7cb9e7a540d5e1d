package id.selaras.overlap.candidate;

import java.util.Arrays;

/** Pairs of rows of different agencies, as {@code left << 32 | right}. */
final class PairSet {

    private static final int SMALLEST = 1_024;

    private final Agencies agencies;
    private long[] pairs = new long[SMALLEST];
    private int count;
    private int tidyAt = SMALLEST * SMALLEST;

    PairSet(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Notes a pair, unless the two rows can be none. */
    void add(int one, int other) {
        if (!agencies.differ(one, other)) {
            return;
        }
        if (count == pairs.length) {
            // many groups bring the same rows together: drop the repeats before growing
            if (count >= tidyAt) {
                tidy();
                tidyAt = Math.max(tidyAt, 2 * count);
            }
            if (2 * count > pairs.length) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
        }
        pairs[count++] = pair(one, other);
    }

    /** Each once, ascending. */
    long[] sorted() {
        tidy();
        return Arrays.copyOf(pairs, count);
    }

    /** Those that are not among the others, each once, ascending. */
    long[] without(long[] others) {
        tidy();
        return Arrays.stream(pairs, 0, count).filter(pair -> Arrays.binarySearch(others, pair) < 0).toArray();
    }

    /** Whether a pair is among these, which are ascending. */
    static boolean holds(long[] sorted, int one, int other) {
        return Arrays.binarySearch(sorted, pair(one, other)) >= 0;
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void tidy() {
        Arrays.sort(pairs, 0, count);
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (at == 0 || pairs[at] != pairs[at - 1]) {
                pairs[kept++] = pairs[at];
            }
        }
        count = kept;
    }
}
