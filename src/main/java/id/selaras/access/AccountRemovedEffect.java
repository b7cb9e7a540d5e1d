package id.selaras.access;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

/** What {@link AccountRemoved} does to the stored accounts. */
@Component
class AccountRemovedEffect implements Effect<AccountRemoved> {

    private final Accounts accounts;

    AccountRemovedEffect(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "account.removed";
    }

    @Override
    public Class<AccountRemoved> type() {
        return AccountRemoved.class;
    }

    @Override
    public void apply(AccountRemoved change, Stamp stamp) {
        if (accounts.active(change.name()).administers() && !accounts.anotherAdministers(change.name())) {
            throw AccountRefusals.lastAdministrator();
        }
        accounts.deactivate(change.name());
    }
}
