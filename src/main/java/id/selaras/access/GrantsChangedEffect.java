package id.selaras.access;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

/** What {@link GrantsChanged} does to the stored accounts. */
@Component
class GrantsChangedEffect implements Effect<GrantsChanged> {

    private final Accounts accounts;

    GrantsChangedEffect(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "account.grants-changed";
    }

    @Override
    public Class<GrantsChanged> type() {
        return GrantsChanged.class;
    }

    @Override
    public void apply(GrantsChanged change, Stamp stamp) {
        accounts.active(change.name());
        boolean administers = change.grants().stream().anyMatch(grant -> grant.role() == Role.ADMIN);
        if (!administers && !accounts.anotherAdministers(change.name())) {
            throw AccountRefusals.lastAdministrator();
        }
        accounts.grants(change.name(), change.grants());
    }
}
