package id.selaras.access;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

/** What {@link PasswordChanged} does to the stored accounts. */
@Component
class PasswordChangedEffect implements Effect<PasswordChanged> {

    private final Accounts accounts;

    PasswordChangedEffect(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "account.password-changed";
    }

    @Override
    public Class<PasswordChanged> type() {
        return PasswordChanged.class;
    }

    @Override
    public void apply(PasswordChanged change, Stamp stamp) {
        accounts.active(change.name());
        accounts.credential(change.name(), change.credential());
    }
}
