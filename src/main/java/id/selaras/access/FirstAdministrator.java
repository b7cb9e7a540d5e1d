package id.selaras.access;

import id.selaras.journal.Acknowledging;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@value #NAME} in an installation without accounts: after the journal was read, before the first request.
 * Its password is the one given by the environment, else a generated one, shown once on the console and in no log.
 */
@Component
@ConditionalOnWebApplication
class FirstAdministrator implements SmartLifecycle {

    static final String NAME = "admin";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Acknowledging acknowledging;
    private final String given;
    private volatile boolean running;

    FirstAdministrator(Accounts accounts, Passwords passwords, Acknowledging acknowledging,
                       @Value("${selaras.admin-password:}") String given) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.acknowledging = acknowledging;
        this.given = given;
    }

    @Override
    public void start() {
        running = true;
        if (accounts.count() > 0) {
            return;
        }
        String password = given.isEmpty() ? passwords.generated() : given;
        List<String> faults = PasswordRules.faults(NAME, password).stream().map(fault -> fault.both()).toList();
        if (!faults.isEmpty()) {
            throw new UnusableAdministratorPassword(faults);
        }
        if (given.isEmpty()) {
            // shown before it is kept: a crash in between leaves an installation that shows another one at its next start, and
            // not one that nobody can enter
            show(password);
        }
        acknowledging.acknowledge(Acknowledging.SERVICE,
                new AccountAdded(NAME, passwords.keep(password), List.of(new Grant(Role.ADMIN, null, null))));
    }

    private static void show(String password) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        console.println();
        console.println("Akun pertama / First account:   " + NAME);
        console.println("Kata sandi / Password:          " + password);
        console.println("Hanya ditampilkan sekali; simpan sekarang. / Shown only once; keep it now.");
        console.println();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server, which starts near the end of all phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
