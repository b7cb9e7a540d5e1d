package id.selaras.access;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. Unknown, removed and mistyped are one answer, after one and the same time. At most as many passwords are
 * computed at once as there are processors, which also bounds the memory a flood of attempts can take.
 */
@Component
class LogIn implements AuthenticationProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Accounts accounts;
    private final Passwords passwords;
    private final VerifiedCredentials verified;
    private final LogInThrottle throttle;
    private final Semaphore computing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    LogIn(Accounts accounts, Passwords passwords, VerifiedCredentials verified, LogInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.verified = verified;
        this.throttle = throttle;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String written = attempt.getName();
        String password = attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        // what cannot be a name shares one count: names made up at random must not fill the memory
        String name = AccountName.of(written).orElse("?");
        Optional<Account> account = proved(name, password, address);
        return new LoggedIn(account.map(known -> new Caller(known.name(), known.grants()))
                .orElseThrow(() -> new BadCredentialsException("wrong name or password")));
    }

    /** Checks the password of somebody who is logged in already, for what only the owner may do. */
    boolean confirms(Caller caller, String password, String address) {
        return proved(caller.name(), password, address).isPresent();
    }

    private Optional<Account> proved(String name, String password, String address) {
        refuseHaste(name, address);
        Optional<Account> account = accounts.find(name).filter(Account::active);
        boolean right = account.filter(known -> verified.knows(known, password)).isPresent()
                || computed(account, name, password, address);
        if (right) {
            throttle.succeeded(name, address);
        }
        return right ? account : Optional.empty();
    }

    private boolean computed(Optional<Account> account, String name, String password, String address) {
        takeTurn();
        try {
            // others may have failed, or succeeded, while this attempt waited for its turn
            refuseHaste(name, address);
            boolean right = account.filter(known -> verified.knows(known, password)).isPresent() || matches(account, password);
            if (right) {
                verified.remember(account.orElseThrow(), password);
            } else {
                // counted before the turn is given on, so that many attempts at once are not more than many in a row
                throttle.failed(name, address);
            }
            return right;
        } finally {
            computing.release();
        }
    }

    private boolean matches(Optional<Account> account, String password) {
        if (account.isEmpty() || password.length() > PasswordRules.LONGEST) {
            passwords.matchNobody(password.substring(0, Math.min(password.length(), PasswordRules.LONGEST)));
            return false;
        }
        return passwords.matches(password, account.get().credential());
    }

    private void refuseHaste(String name, String address) {
        Duration wait = throttle.wait(name, address);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
    }

    private void takeTurn() {
        try {
            if (!computing.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new TooManyAttempts(PATIENCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(PATIENCE);
        }
    }
}
