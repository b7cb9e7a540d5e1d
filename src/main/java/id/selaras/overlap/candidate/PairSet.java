package id.selaras.overlap.candidate;

import id.selaras.overlap.row.RowFacts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of rows of different agencies, each once. */
final class PairSet {

    private final Set<Long> pairs = new HashSet<>();
    private final List<RowFacts> rows;

    PairSet(List<RowFacts> rows) {
        this.rows = rows;
    }

    /** Notes a pair; rows of one agency, and two kecamatan offices, which do the same duty each at home, are none. */
    void add(int one, int other) {
        RowFacts first = rows.get(one);
        RowFacts second = rows.get(other);
        if (one != other && !first.unit().equals(second.unit()) && !(first.districtOffice() && second.districtOffice())) {
            pairs.add((long) Math.min(one, other) << 32 | Math.max(one, other));
        }
    }

    void remove(PairSet others) {
        pairs.removeAll(others.pairs);
    }

    /** As {@code left << 32 | right}, ascending. */
    long[] sorted() {
        long[] sorted = pairs.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
