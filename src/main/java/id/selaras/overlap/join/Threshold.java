package id.selaras.overlap.join;

/**
 * The least similarity asked for, and what follows from it. All bounds come from {@code 1000 * common >= perMille * all} with
 * {@code all = one + other - common}, in whole numbers, so that nothing is lost by rounding.
 *
 * @param perMille 1-1000
 */
record Threshold(int perMille) {

    Threshold {
        if (perMille < 1 || perMille > 1000) {
            throw new IllegalArgumentException("1-1000 per mille: " + perMille);
        }
    }

    /** Whether two sets with this much in common, whose totals add up to {@code both}, are similar. */
    boolean reached(int common, long both) {
        return (1000L + perMille) * common >= perMille * both;
    }

    /**
     * The smallest common weight with any set that is not heavier. It is also the smallest total such a set may have, since nothing has
     * more in common than it holds.
     */
    int commonWithLighter(int total) {
        return (int) up((long) perMille * total, 1000);
    }

    /** The smallest common weight with any set that is not lighter. */
    int commonWithHeavier(int total) {
        return (int) up(2L * perMille * total, 1000L + perMille);
    }

    private static long up(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
