package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LogInThrottleTest {

    private static final String OFFICE = "10.1.2.3";
    private static final String STRANGER = "203.0.113.9";

    private final TestClock clock = new TestClock();
    private final LogInThrottle throttle = new LogInThrottle(clock);

    @Test
    void afterFiveFailuresAnAccountWaitsFiveMinutesAtThatAddress() {
        fail("admin", STRANGER, 4);
        assertThat(throttle.wait("admin", STRANGER)).isZero();
        fail("admin", STRANGER, 1);
        assertThat(throttle.wait("admin", STRANGER)).isEqualTo(Duration.ofMinutes(5));
        clock.passes(Duration.ofSeconds(299));
        assertThat(throttle.wait("admin", STRANGER)).isEqualTo(Duration.ofSeconds(1));
        clock.passes(Duration.ofSeconds(1));
        assertThat(throttle.wait("admin", STRANGER)).isZero();
    }

    @Test
    void whoWaitedStartsAnew() {
        fail("admin", STRANGER, 5);
        clock.passes(Duration.ofMinutes(5));
        fail("admin", STRANGER, 4);
        assertThat(throttle.wait("admin", STRANGER)).isZero();
    }

    @Test
    void aStrangerElsewhereDoesNotMakeTheOwnerWait() {
        throttle.succeeded("admin", OFFICE);
        for (int address = 1; address <= 60; address++) {
            fail("admin", "198.51.100." + address, 1);
        }
        assertThat(throttle.wait("admin", OFFICE)).isZero();
        assertThat(throttle.wait("admin", STRANGER)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void manyAddressesGuessingOneAccountAreStoppedAndTheStopEnds() {
        for (int address = 1; address <= LogInThrottle.ONE_FROM_ALL; address++) {
            fail("admin", "198.51.100." + address, 1);
        }
        assertThat(throttle.wait("admin", OFFICE)).isEqualTo(Duration.ofMinutes(15));
        clock.passes(Duration.ofMinutes(15));
        assertThat(throttle.wait("admin", OFFICE)).isZero();
    }

    @Test
    void theConsoleStaysOpenWhateverStrangersDo() {
        for (int address = 1; address <= 200; address++) {
            fail("admin", "198.51.100." + address, 1);
        }
        assertThat(throttle.wait("admin", "127.0.0.1")).isZero();
    }

    @Test
    void oneAddressTryingManyAccountsIsStopped() {
        for (int account = 0; account < LogInThrottle.ALL_FROM_ONE; account++) {
            fail("opd-" + account, STRANGER, 1);
        }
        assertThat(throttle.wait("opd-baru", STRANGER)).isEqualTo(Duration.ofMinutes(15));
        assertThat(throttle.wait("opd-baru", OFFICE)).isZero();
    }

    @Test
    void anOwnAccountDoesNotClearTheCountOfAnAddress() {
        for (int account = 0; account < LogInThrottle.ALL_FROM_ONE; account++) {
            fail("opd-" + account, STRANGER, 1);
            throttle.succeeded("milik-sendiri", STRANGER);
        }
        assertThat(throttle.wait("admin", STRANGER)).isPositive();
    }

    @Test
    void aSuccessClearsTheFailuresOfItsAccountAtItsAddress() {
        fail("admin", OFFICE, 4);
        throttle.succeeded("admin", OFFICE);
        fail("admin", OFFICE, 4);
        assertThat(throttle.wait("admin", OFFICE)).isZero();
    }

    @Test
    void evenAUsualAddressWaitsForItsOwnFailures() {
        throttle.succeeded("admin", OFFICE);
        fail("admin", OFFICE, 5);
        assertThat(throttle.wait("admin", OFFICE)).isPositive();
    }

    @Test
    void allAddressesOfOneIpv6NetworkAreOne() {
        fail("admin", "2001:db8:1:2::1", 3);
        fail("admin", "2001:db8:1:2:ffff:1:2:3", 2);
        assertThat(throttle.wait("admin", "2001:db8:1:2:abcd::9")).isPositive();
        assertThat(throttle.wait("admin", "2001:db8:1:3::1")).isZero();
    }

    @Test
    void behindAProxyOfThisMachineStrangersDoNotLockOutEverybody() {
        for (int account = 0; account < 100; account++) {
            fail("opd-" + account, "127.0.0.1", 1);
        }
        assertThat(throttle.wait("verifikator", "127.0.0.1")).isZero();
        assertThat(throttle.wait("verifikator", "::1")).isZero();
    }

    @Test
    void namesMadeUpAtRandomDoNotFillTheMemory() {
        FailureCounts counts = new FailureCounts(5, Duration.ofMinutes(5), 100, clock);
        for (int name = 0; name < 100_000; name++) {
            counts.failed("nama-" + name);
        }
        assertThat(counts.size()).isEqualTo(100);
    }

    private void fail(String name, String address, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(name, address);
        }
    }
}
