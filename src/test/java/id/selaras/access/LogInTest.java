package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class LogInTest {

    private static final String RIGHT = "kuda lumping menari";
    private static final String WRONG = "sapi perah berbaris";
    private static final Account BUDI = new Account("budi", "a".repeat(64), true, Instant.EPOCH,
            List.of(new Grant(Role.VERIFIER, "35.14", null)));

    private final TestClock clock = new TestClock();
    private final Accounts accounts = mock(Accounts.class);
    private final Passwords passwords = mock(Passwords.class);
    private final LogIn logIn = new LogIn(accounts, passwords, new VerifiedCredentials(clock), new LogInThrottle(clock));

    @BeforeEach
    void oneAccount() {
        when(accounts.find("budi")).thenReturn(Optional.of(BUDI));
        when(passwords.matches(RIGHT, BUDI.credential())).thenReturn(true);
    }

    @Test
    void theRightPasswordGivesTheCallerWithItsRolesAndWithoutThePassword() {
        Authentication known = logIn("budi", RIGHT);
        assertThat(known.getPrincipal()).isEqualTo(new Caller("budi", BUDI.grants()));
        assertThat(known.getCredentials()).isNull();
        assertThat(known.getName()).isEqualTo("budi");
    }

    @Test
    void theSlowComputationIsDoneOnceInAWhile() {
        for (int request = 0; request < 100; request++) {
            logIn("budi", RIGHT);
        }
        verify(passwords, times(1)).matches(any(), any());
        clock.passes(Duration.ofMinutes(6));
        logIn("budi", RIGHT);
        verify(passwords, times(2)).matches(any(), any());
    }

    @Test
    void manyClientsThatStartAtOnceComputeOnce() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(20);
        try {
            List<Future<Authentication>> answers = clients.invokeAll(
                    IntStream.range(0, 20).<Callable<Authentication>>mapToObj(
                            client -> () -> logIn("budi", RIGHT)).toList());
            for (Future<Authentication> answer : answers) {
                assertThat(answer.get().isAuthenticated()).isTrue();
            }
        } finally {
            clients.shutdownNow();
        }
        verify(passwords, atMost(Runtime.getRuntime().availableProcessors())).matches(any(), any());
    }

    @Test
    void aWrongPasswordIsRefusedEvenWhenTheRightOneWasJustSeen() {
        logIn("budi", RIGHT);
        assertThatThrownBy(() -> logIn("budi", WRONG)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void anUnknownNameTakesAsLongAsAKnownOne() {
        when(accounts.find("siti")).thenReturn(Optional.empty());
        assertThatThrownBy(() -> logIn("siti", RIGHT)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> logIn("bukan nama akun", RIGHT)).isInstanceOf(BadCredentialsException.class);
        verify(passwords, times(2)).matchNobody(RIGHT);
    }

    @Test
    void aRemovedAccountIsRefusedAsAnUnknownOne() {
        logIn("budi", RIGHT);
        when(accounts.find("budi")).thenReturn(Optional.of(
                new Account("budi", BUDI.credential(), false, Instant.EPOCH, BUDI.grants())));
        assertThatThrownBy(() -> logIn("budi", RIGHT)).isInstanceOf(BadCredentialsException.class);
        verify(passwords).matchNobody(RIGHT);
    }

    @Test
    void aPasswordOfMegabytesIsNotComputed() {
        assertThatThrownBy(() -> logIn("budi", "x".repeat(5_000_000))).isInstanceOf(BadCredentialsException.class);
        verify(passwords, never()).matches(any(), any());
        verify(passwords).matchNobody("x".repeat(PasswordRules.LONGEST));
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanManyInARow() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(40);
        try {
            guessers.invokeAll(IntStream.range(0, 200).<Callable<Authentication>>mapToObj(
                    guess -> () -> logIn("budi", "tebakan ke-" + guess)).toList());
        } finally {
            guessers.shutdownNow();
        }
        verify(passwords, atMost(
                LogInThrottle.ONE_FROM_ONE + Runtime.getRuntime().availableProcessors() - 1)).matches(any(), any());
    }

    private Authentication logIn(String name, String password) {
        UsernamePasswordAuthenticationToken attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails("203.0.113.9", null));
        return logIn.authenticate(attempt);
    }
}
