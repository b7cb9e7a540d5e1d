package id.selaras.access;

import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.journal.Acknowledging;
import java.util.List;
import org.springframework.stereotype.Service;

/** Adds, changes and removes accounts; every change is acknowledged in the name of who asked for it. */
@Service
class AccountKeeping {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Acknowledging acknowledging;

    AccountKeeping(Accounts accounts, Passwords passwords, Acknowledging acknowledging) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.acknowledging = acknowledging;
    }

    /** @param password null: one is generated and stands in the answer */
    AccountView add(Caller by, String written, String password, List<Grant> grants) {
        String name = AccountName.of(written).filter(free -> !free.equals(Acknowledging.SERVICE))
                .orElseThrow(() -> Refused.invalid("NAMA-AKUN-TIDAK-SAH",
                        "Nama akun: 3 sampai 60 huruf, angka, titik, garis bawah atau tanda hubung; bukan 'selaras'.",
                        "An account name is 3 to 60 letters, digits, dots, underscores or dashes; not 'selaras'."));
        checkGovernments(grants);
        if (accounts.find(name).isPresent()) {
            throw AccountRefusals.taken();
        }
        String chosen = chosen(name, password);
        acknowledging.acknowledge(by.name(), new AccountAdded(name, passwords.keep(chosen), grants));
        return shown(name, password, chosen);
    }

    AccountView grant(Caller by, String written, List<Grant> grants) {
        String name = known(written).name();
        checkGovernments(grants);
        acknowledging.acknowledge(by.name(), new GrantsChanged(name, grants));
        return AccountView.of(known(name));
    }

    /** @param password null: one is generated and stands in the answer */
    AccountView changePassword(Caller by, String written, String password) {
        String name = accounts.active(known(written).name()).name();
        String chosen = chosen(name, password);
        acknowledging.acknowledge(by.name(), new PasswordChanged(name, passwords.keep(chosen)));
        return shown(name, password, chosen);
    }

    void remove(Caller by, String written) {
        acknowledging.acknowledge(by.name(), new AccountRemoved(known(written).name()));
    }

    Account known(String written) {
        return AccountName.of(written).flatMap(accounts::find).orElseThrow(AccountRefusals::missing);
    }

    List<AccountView> page(PageWish wish) {
        return accounts.page(wish).stream().map(AccountView::of).toList();
    }

    long count() {
        return accounts.count();
    }

    private String chosen(String name, String password) {
        if (password == null) {
            return passwords.generated();
        }
        PasswordRules.check(name, password);
        return password;
    }

    private AccountView shown(String name, String password, String chosen) {
        AccountView view = AccountView.of(known(name));
        return password == null ? view.showing(chosen) : view;
    }

    private void checkGovernments(List<Grant> grants) {
        grants.stream().map(Grant::government).filter(code -> code != null && !accounts.governmentExists(code)).findFirst()
                .ifPresent(code -> {
                    throw AccountRefusals.unknownGovernmentInGrant(code);
                });
    }
}
