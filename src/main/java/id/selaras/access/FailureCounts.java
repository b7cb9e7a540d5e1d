package id.selaras.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what failed, by key, and says how long to wait after too many. A count is forgotten one {@code pause} after its last
 * failure, so that every wait ends by itself. Not safe for several threads.
 */
final class FailureCounts {

    private final int limit;
    private final Duration pause;
    private final Clock clock;
    private final Map<String, Count> counts;

    private record Count(int failures, Instant last) {
    }

    /**
     * @param limit failures after which to wait
     * @param pause how long, counted from the last failure
     * @param most  keys remembered; the one that failed longest ago is forgotten first
     */
    FailureCounts(int limit, Duration pause, int most, Clock clock) {
        this.limit = limit;
        this.pause = pause;
        this.clock = clock;
        this.counts = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                return size() > most;
            }
        };
    }

    /** Zero when the key may try. */
    Duration wait(String key) {
        Count count = counts.get(key);
        if (count == null || count.failures() < limit) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), count.last().plus(pause));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String key) {
        Count before = counts.remove(key);
        boolean fresh = before != null && clock.instant().isBefore(before.last().plus(pause));
        counts.put(key, new Count(fresh ? before.failures() + 1 : 1, clock.instant()));
    }

    int size() {
        return counts.size();
    }

    void forget(String key) {
        counts.remove(key);
    }
}
