package id.selaras.checking.overlaps;

import id.selaras.coordination.DecisionView;
import id.selaras.coordination.Resolution;
import java.math.BigDecimal;
import java.util.List;

/**
 * What lists of overlaps are filtered and sorted by.
 *
 * @param number   its place in the document
 * @param decision the last one about what its rows say; null when there is none
 */
record OverlapEntry(int number, String id, String kind, String special, String channel, int score, String group, String memory,
                    String place, List<Row> rows, DecisionView decision) {

    /**
     * A row.
     *
     * @param subActivity its number among the sub-activities; null when the document does not tell
     */
    record Row(Integer subActivity, String agency, String agencyName, BigDecimal rupiah) {
    }

    OverlapEntry decided(DecisionView last) {
        return new OverlapEntry(number, id, kind, special, channel, score, group, memory, place, rows, last);
    }

    /** ACCEPTED, REJECTED or DEFERRED; null when nothing stands. */
    Resolution standing() {
        return decision == null || decision.decision() == Resolution.WITHDRAWN ? null : decision.decision();
    }
}
