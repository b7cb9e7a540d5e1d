package id.selaras.coordination;

import id.selaras.http.MayBeNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How far a government is with its overlaps. Rupiah count each row once, as it stood when it was decided on; null for an agency's own
 * account, which does not see the money of others.
 *
 * @param asOf       the day due dates are measured against
 * @param byDecision ACCEPTED, REJECTED and DEFERRED, also where there is none
 * @param byOwner    most decisions first
 * @param overdue    accepted or deferred, and the day is over
 * @param undecided  of the newest assessment over several agencies; null when there is none
 */
record DecisionSummary(String government, LocalDate asOf, List<ByDecision> byDecision, List<ByOwner> byOwner, Sum overdue,
                       @MayBeNull Undecided undecided, Map<String, String> links) {

    /** How many, and their money. */
    record Sum(long count, @MayBeNull BigDecimal rupiah) {
    }

    /** Decisions of one kind. */
    record ByDecision(Resolution decision, long count, @MayBeNull BigDecimal rupiah) {
    }

    /** What one agency or office has to follow up. */
    record ByOwner(String owner, long accepted, long deferred, long overdue, @MayBeNull BigDecimal rupiah) {
    }

    /** Overlaps nobody decided about. */
    record Undecided(String assessment, int year, Instant createdAt, long overlaps, long count, @MayBeNull BigDecimal rupiah) {
    }
}
