package id.selaras.overlap.candidate;

import java.util.BitSet;

/** Counts the rows of which a pair was really not compared: a pair that another key brought together is not missing. */
final class LeftOut {

    private final Agencies agencies;
    private final long[] words;
    private final long[] facts;
    private final BitSet rows = new BitSet();

    /** @param words pairs that are compared, ascending, and {@code facts} likewise */
    LeftOut(Agencies agencies, long[] words, long[] facts) {
        this.agencies = agencies;
        this.words = words;
        this.facts = facts;
    }

    /** Counts the row, once, when it was not compared with all of these. */
    void look(int row, RowList others) {
        if (rows.get(row) || others.size() == 0) {
            return;
        }
        // rows of one agency stand together and are no pairs: begin at the end that belongs to another
        boolean backwards = !agencies.differ(row, others.get(0));
        for (int at = 0; at < others.size(); at++) {
            int other = others.get(backwards ? others.size() - 1 - at : at);
            if (agencies.differ(row, other) && !PairSet.holds(words, row, other) && !PairSet.holds(facts, row, other)) {
                rows.set(row);
                return;
            }
        }
    }

    int count() {
        return rows.cardinality();
    }
}
