package id.selaras.journal;

import java.time.Instant;

/**
 * When and by whom a change was made.
 *
 * @param number place in the journal, from 1 without gaps
 * @param at     UTC, to the microsecond
 * @param actor  account name, or {@code selaras} for what the service does by itself
 */
public record Stamp(long number, Instant at, String actor) {
}
