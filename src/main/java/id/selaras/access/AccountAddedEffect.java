package id.selaras.access;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

/** What {@link AccountAdded} does to the stored accounts. */
@Component
class AccountAddedEffect implements Effect<AccountAdded> {

    private final Accounts accounts;

    AccountAddedEffect(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "account.added";
    }

    @Override
    public Class<AccountAdded> type() {
        return AccountAdded.class;
    }

    @Override
    public void apply(AccountAdded change, Stamp stamp) {
        if (accounts.find(change.name()).isPresent()) {
            throw AccountRefusals.taken();
        }
        accounts.add(change.name(), change.credential(), stamp.at());
        accounts.grants(change.name(), change.grants());
    }
}
