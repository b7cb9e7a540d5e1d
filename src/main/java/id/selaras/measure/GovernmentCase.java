package id.selaras.measure;

import id.selaras.decision.Context;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Missing;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of several agencies beside each other: what the engine is given about pairs, one session for all of them.
 *
 * @param rows  every row that was compared with those of other agencies, or should have been
 * @param pairs each pair twice, seen from either of its rows
 */
public record GovernmentCase(List<Row> rows, List<Pair> pairs) {

    /** What an entry of a pair says where one of the rows has nothing written about it. */
    public static final Value NOT_WRITTEN = new Value.Choice("TIDAK_TERTULIS");

    /**
     * A row that takes part.
     *
     * @param subject     the row at the level of pairs
     * @param notCompared why it could not be compared at all; null when it was
     * @param lacking     entries that are {@link #NOT_WRITTEN} in every pair of this row, with the reason
     */
    public record Row(MeasuredSubject subject, Context context, Missing notCompared, Map<DictionaryEntry, Missing> lacking) {

        public Row {
            lacking = Collections.unmodifiableMap(new TreeMap<>(lacking));
        }

        public String id() {
            return subject.origin().subActivity().id();
        }
    }

    /** A pair seen from one of its rows, in the context of that row's agency. */
    public record Pair(MeasuredSubject subject, Context context) {

        /** The row it is seen from. */
        public String row() {
            return subject.origin().subActivity().id();
        }
    }

    public GovernmentCase {
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }
}
