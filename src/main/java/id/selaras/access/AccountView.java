package id.selaras.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.http.MayBeNull;
import java.time.Instant;
import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param active   false once removed
 * @param addedAt  UTC
 * @param password only in the answer that made it, and only when the service generated it; shown never again
 */
record AccountView(String name, boolean active, Instant addedAt, List<Grant> grants,
                   @MayBeNull @JsonInclude(JsonInclude.Include.NON_NULL) String password) {

    static AccountView of(Account account) {
        return new AccountView(account.name(), account.active(), account.addedAt(), account.grants(), null);
    }

    AccountView showing(String generated) {
        return new AccountView(name, active, addedAt, grants, generated);
    }

    /** Never with the password: it could end in a log. */
    @Override
    public String toString() {
        return "account " + name;
    }
}
