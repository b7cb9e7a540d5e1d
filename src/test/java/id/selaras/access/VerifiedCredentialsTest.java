package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifiedCredentialsTest {

    private static final Account BUDI = new Account("budi", "a".repeat(64), true, Instant.EPOCH, List.of());

    private final TestClock clock = new TestClock();
    private final VerifiedCredentials verified = new VerifiedCredentials(clock);

    @Test
    void whatWasFoundRightIsKnownForFiveMinutes() {
        assertThat(verified.knows(BUDI, "kuda lumping menari")).isFalse();
        verified.remember(BUDI, "kuda lumping menari");
        assertThat(verified.knows(BUDI, "kuda lumping menari")).isTrue();
        clock.passes(Duration.ofMinutes(5));
        assertThat(verified.knows(BUDI, "kuda lumping menari")).isFalse();
    }

    @Test
    void anotherPasswordOrAnotherAccountIsNotKnown() {
        verified.remember(BUDI, "kuda lumping menari");
        assertThat(verified.knows(BUDI, "kuda lumping menarI")).isFalse();
        assertThat(verified.knows(new Account("siti", BUDI.credential(), true, Instant.EPOCH, List.of()),
                "kuda lumping menari")).isFalse();
    }

    @Test
    void afterAChangeOfPasswordTheOldOneIsNotKnownAnyMore() {
        verified.remember(BUDI, "kuda lumping menari");
        assertThat(verified.knows(new Account("budi", "b".repeat(64), true, Instant.EPOCH, List.of()),
                "kuda lumping menari")).isFalse();
    }
}
