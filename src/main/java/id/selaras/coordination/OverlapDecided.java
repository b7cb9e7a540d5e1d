package id.selaras.coordination;

import java.time.LocalDate;

/**
 * Change: somebody decided about an overlap, or took a decision back.
 *
 * @param memory  of the overlap: SHA-256 over what its rows say
 * @param seen    number of the last decision about it that was seen, 0 for none; when there is another one the change is refused
 * @param owner   agency or office; null for REJECTED and WITHDRAWN
 * @param due     null: no day was set
 */
record OverlapDecided(String government, String memory, int seen, Resolution decision, String reason, String owner, LocalDate due,
                      DecidedOverlap overlap) {
}
