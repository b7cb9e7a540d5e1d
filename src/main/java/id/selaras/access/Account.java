package id.selaras.access;

import java.time.Instant;
import java.util.List;

/**
 * Somebody, or a program, that may ask the service.
 *
 * @param name       lower case; never used again for somebody else
 * @param credential SHA-256 of the archived, encoded password
 * @param active     false once removed: kept, because the journal names it, but it opens nothing
 */
record Account(String name, String credential, boolean active, Instant addedAt, List<Grant> grants) {

    Account {
        grants = List.copyOf(grants);
    }

    boolean administers() {
        return active && grants.stream().anyMatch(grant -> grant.role() == Role.ADMIN);
    }
}
