package id.selaras.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that were checked a moment ago. A client sends its password with every request, and Argon2 is slow by design; so what was
 * found right is remembered for a few minutes, not as the password but as its HMAC under a key that lives and dies with this process.
 *
 * <p>The account's credential is part of what is remembered: once the password was changed, an old entry can no longer be met,
 * on whichever server the change was made. Whether the account is active and what it may do is not remembered at all.
 */
@Component
class VerifiedCredentials {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final SecretKeySpec key = newKey();
    private final Clock clock;
    private final Map<String, Instant> until = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    VerifiedCredentials(Clock clock) {
        this.clock = clock;
    }

    boolean knows(Account account, String password) {
        String trace = trace(account, password);
        synchronized (until) {
            Instant end = until.get(trace);
            if (end != null && !clock.instant().isBefore(end)) {
                until.remove(trace);
                end = null;
            }
            return end != null;
        }
    }

    void remember(Account account, String password) {
        String trace = trace(account, password);
        synchronized (until) {
            until.put(trace, clock.instant().plus(KEPT));
        }
    }

    private String trace(Account account, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // name and credential have no line feed in them: two different pairs never make one text
            mac.update((account.name() + '\n' + account.credential() + '\n').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(PasswordRules.uniform(password).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec newKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
