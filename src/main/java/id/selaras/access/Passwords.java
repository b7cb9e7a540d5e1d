package id.selaras.access;

import id.selaras.archive.FileArchive;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords, encoded with Argon2id and kept in the archive; accounts and journal hold only the SHA-256 of the encoded form. The
 * form begins with the name of its algorithm, {@code {argon2id}}, so that a later version can bring another one and still
 * check the old ones.
 */
@Component
class Passwords {

    private static final String ALGORITHM = "argon2id";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** The first choice of OWASP's list for one lane: 19 MiB, two passes; some 50 ms on a small server. */
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    /** No letter or digit that could be taken for another when read from a screen: 31 signs, 24 of them carry 118 bits. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 6;
    private static final int GROUP_LENGTH = 4;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(ALGORITHM, Map.of(ALGORITHM,
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES)));
    private final SecureRandom random = new SecureRandom();
    private final FileArchive archive;
    private final String nobodys;

    Passwords(FileArchive archive) {
        this.archive = archive;
        this.nobodys = encoder.encode(generated());
    }

    /** Encodes a password and keeps it; returns the SHA-256 an account row holds. */
    String keep(String password) {
        return archive.keep(encoder.encode(PasswordRules.uniform(password)).getBytes(StandardCharsets.UTF_8));
    }

    boolean matches(String password, String credential) {
        return encoder.matches(PasswordRules.uniform(password), new String(archive.bytes(credential), StandardCharsets.UTF_8));
    }

    /** Takes as long as {@link #matches}: the time of an answer must not tell which names exist. */
    void matchNobody(String password) {
        encoder.matches(PasswordRules.uniform(password), nobodys);
    }

    /** A new password of 29 signs in groups, to be read from a screen and typed once. */
    String generated() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int at = 0; at < GROUP_LENGTH; at++) {
                password.append(READABLE.charAt(random.nextInt(READABLE.length())));
            }
        }
        return password.toString();
    }
}
