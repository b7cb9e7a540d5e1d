package id.selaras.overlap.candidate;

/** Rows that share a key: those that name the place, and those that work in the whole region or do not say where. */
final class Bucket {

    /** More rows of one key are not a coordination question any more but a standard duty; what is left out is counted. */
    static final int LARGEST = 300;

    private int[] exact = new int[2];
    private int exactCount;
    private int[] wide = new int[0];
    private int wideCount;
    private int leftOut;

    void exact(int row) {
        if (exactCount == LARGEST) {
            leftOut++;
            return;
        }
        if (exactCount == exact.length) {
            exact = java.util.Arrays.copyOf(exact, exact.length * 2);
        }
        exact[exactCount++] = row;
    }

    void wide(int row) {
        if (wideCount == LARGEST) {
            leftOut++;
            return;
        }
        if (wideCount == wide.length) {
            wide = java.util.Arrays.copyOf(wide, Math.max(2, wide.length * 2));
        }
        wide[wideCount++] = row;
    }

    int leftOut() {
        return leftOut;
    }

    /** Every two rows of the bucket. */
    void pairs(PairSet pairs) {
        for (int at = 0; at < exactCount; at++) {
            for (int next = at + 1; next < exactCount; next++) {
                pairs.add(exact[at], exact[next]);
            }
        }
    }

    /** Wide rows with each other and with those that name a place. */
    void widePairs(PairSet pairs) {
        for (int at = 0; at < wideCount; at++) {
            for (int next = at + 1; next < wideCount; next++) {
                pairs.add(wide[at], wide[next]);
            }
            for (int next = 0; next < exactCount; next++) {
                pairs.add(wide[at], exact[next]);
            }
        }
    }
}
