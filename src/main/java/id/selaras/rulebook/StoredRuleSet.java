package id.selaras.rulebook;

import java.time.Instant;

/**
 * An edition of a rule set that was active at some time.
 *
 * @param edition 1, 2, ... among editions of the same hash
 */
record StoredRuleSet(int edition, Instant registeredAt, RuleSetRegistered registration) {

    String hash() {
        return registration.hash();
    }
}
