package id.selaras.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Nobody is asked for a password now; worth another try after a while. */
final class TooManyAttempts extends AuthenticationException {

    private final transient Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    /** Whole seconds, at least 1. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
