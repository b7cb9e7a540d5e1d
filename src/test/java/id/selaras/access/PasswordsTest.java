package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.archive.FileArchive;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class PasswordsTest {

    private final Map<String, byte[]> kept = new HashMap<>();
    private final FileArchive archive = Mockito.mock(FileArchive.class);
    private Passwords passwords;

    @BeforeEach
    void anArchiveInMemory() {
        Mockito.when(archive.keep(Mockito.any())).thenAnswer(call -> {
            byte[] bytes = call.getArgument(0);
            kept.put(DigestUtils.sha256Hex(bytes), bytes);
            return DigestUtils.sha256Hex(bytes);
        });
        Mockito.when(archive.bytes(Mockito.any())).thenAnswer(call -> kept.get(call.<String>getArgument(0)));
        passwords = new Passwords(archive);
    }

    @Test
    void whatIsKeptNamesItsAlgorithmAndItsCostAndNotThePassword() {
        String encoded = new String(kept.get(passwords.keep("kuda lumping menari")), StandardCharsets.UTF_8);
        assertThat(encoded).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("kuda");
    }

    @Test
    void onlyTheSamePasswordMatches() {
        String credential = passwords.keep("kuda lumping menari");
        assertThat(passwords.matches("kuda lumping menari", credential)).isTrue();
        assertThat(passwords.matches("kuda lumping menarI", credential)).isFalse();
        assertThat(passwords.matches("", credential)).isFalse();
    }

    @Test
    void thePasswordsOfTwoAccountsCannotBeSeenToBeTheSame() {
        assertThat(passwords.keep("kuda lumping menari")).isNotEqualTo(passwords.keep("kuda lumping menari"));
    }

    @Test
    void generatedPasswordsAreLongGoodAndNeverTheSame() {
        Set<String> seen = new HashSet<>();
        for (int time = 0; time < 1_000; time++) {
            String password = passwords.generated();
            assertThat(password).matches("([a-z2-9]{4}-){5}[a-z2-9]{4}");
            assertThat(PasswordRules.faults("admin", password)).isEmpty();
            seen.add(password);
        }
        assertThat(seen).hasSize(1_000);
    }
}
