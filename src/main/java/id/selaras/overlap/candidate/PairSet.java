package id.selaras.overlap.candidate;

import id.selaras.overlap.row.RowFacts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of rows of different agencies, as {@code left << 32 | right}. */
final class PairSet {

    private static final int SMALLEST = 1_024;

    private final int[] units;
    private final boolean[] districtOffices;
    private long[] pairs = new long[SMALLEST];
    private int count;
    private int tidyAt = SMALLEST * SMALLEST;

    PairSet(List<RowFacts> rows) {
        units = new int[rows.size()];
        districtOffices = new boolean[rows.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < units.length; at++) {
            units[at] = numbers.computeIfAbsent(rows.get(at).unit(), unit -> numbers.size());
            districtOffices[at] = rows.get(at).districtOffice();
        }
    }

    /** Notes a pair; rows of one agency, and two kecamatan offices, which do the same duty each at home, are none. */
    void add(int one, int other) {
        if (units[one] == units[other] || districtOffices[one] && districtOffices[other]) {
            return;
        }
        if (count == pairs.length) {
            // many keys bring the same rows together: drop the repeats before growing
            if (count >= tidyAt) {
                tidy();
                tidyAt = Math.max(tidyAt, 2 * count);
            }
            if (2 * count > pairs.length) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
        }
        pairs[count++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
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
