package id.selaras.coordination;

import id.selaras.http.MayBeNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision about an overlap.
 *
 * @param number     counts from 1 for each overlap; to be sent as {@code seen} with the next decision
 * @param owner      agency or office that follows it up; null for REJECTED and WITHDRAWN
 * @param due        null: no day was set
 * @param assessment where it was decided on, and {@code overlap} its id there
 */
public record DecisionView(int number, Resolution decision, String reason, @MayBeNull String owner, @MayBeNull LocalDate due,
                           Instant decidedAt, String decidedBy, String assessment, String overlap) {
}
