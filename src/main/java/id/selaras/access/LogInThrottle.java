package id.selaras.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, without giving a stranger the means to lock somebody out.
 *
 * <ul>
 *   <li>One account from one address: {@value #ONE_FROM_ONE} failures, then five minutes of waiting.
 *   <li>One address, whatever the account: {@value #ALL_FROM_ONE} failures, then fifteen minutes (many names, one common password).
 *   <li>One account, wherever from: {@value #ONE_FROM_ALL} failures, then fifteen minutes (many addresses, one name).
 * </ul>
 *
 * <p>The last two do not hold for a pair of account and address that logged in before: who uses the service every day from the
 * same office is never locked out by what strangers do elsewhere. No wait is prolonged by trying while it lasts, and none outlives
 * its time. Only an attacker at the very address of the administrator can make him wait, five minutes at a time. A success clears its own pair alone: else an attacker with an account could clear the
 * count of his address at will.
 *
 * <p>On loopback the first count alone holds. It is the console, which strangers must never close; or a proxy on this machine that does
 * not pass on whom it speaks for, where everybody would be one address and a stranger could lock out all of them.
 *
 * <p>All in memory: a restart forgives, and nothing personal is written anywhere.
 */
@Component
class LogInThrottle {

    static final int ONE_FROM_ONE = 5;
    static final int ALL_FROM_ONE = 30;
    static final int ONE_FROM_ALL = 50;
    private static final int MOST = 10_000;
    private static final String LOOPBACK = "loopback";

    private final FailureCounts pairs;
    private final FailureCounts addresses;
    private final FailureCounts names;
    private final Map<String, Boolean> usual = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    LogInThrottle(Clock clock) {
        pairs = new FailureCounts(ONE_FROM_ONE, Duration.ofMinutes(5), MOST, clock);
        addresses = new FailureCounts(ALL_FROM_ONE, Duration.ofMinutes(15), MOST, clock);
        names = new FailureCounts(ONE_FROM_ALL, Duration.ofMinutes(15), MOST, clock);
    }

    /** How long this attempt has to wait; zero when it may go on. */
    synchronized Duration wait(String name, String address) {
        String from = network(address);
        Duration own = pairs.wait(pair(name, from));
        if (from.equals(LOOPBACK) || usual.containsKey(pair(name, from))) {
            return own;
        }
        return longest(own, longest(addresses.wait(from), names.wait(name)));
    }

    synchronized void failed(String name, String address) {
        String from = network(address);
        pairs.failed(pair(name, from));
        addresses.failed(from);
        names.failed(name);
    }

    synchronized void succeeded(String name, String address) {
        String pair = pair(name, network(address));
        pairs.forget(pair);
        usual.put(pair, true);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String pair(String name, String from) {
        return name + ' ' + from;
    }

    /** One household or office holds a whole /64 of IPv6 addresses: it counts as one. */
    static String network(String address) {
        try {
            // only ever the numeric address of a connection: nothing is looked up
            InetAddress numeric = InetAddress.getByName(address);
            if (numeric.isLoopbackAddress()) {
                return LOOPBACK;
            }
            return numeric instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(numeric.getAddress(), Long.BYTES)) : numeric.getHostAddress();
        } catch (UnknownHostException odd) {
            return address;
        }
    }
}
