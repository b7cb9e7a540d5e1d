package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaintingTurnstileTest {

    private final PaintingTurnstile turnstile = new PaintingTurnstile();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void nobodyStaysBehind() {
        threads.shutdownNow();
    }

    /** Remembers the places it was told; refuses to go on once it is cancelled. */
    private static final class Waiting implements JobProgress {
        private final List<Integer> places = new CopyOnWriteArrayList<>();
        private volatile boolean cancelled;

        @Override
        public void stage(Stage stage, int percent) {
        }

        @Override
        public void waitingToPaint(int place) {
            if (cancelled) {
                throw new JobCancelled();
            }
            places.add(place);
        }

        void awaitPlace(int place) throws InterruptedException {
            while (!places.contains(place)) {
                Thread.sleep(5);
            }
        }
    }

    @Test
    void neverMoreThanTwoPaintAtOnceAndAllComeToTheirTurn() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> all = Collections.synchronizedList(new ArrayList<>());
        for (int at = 0; at < 12; at++) {
            all.add(threads.submit(() -> {
                turnstile.paint(new Waiting(), () -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    pause();
                    now.decrementAndGet();
                });
                return null;
            }));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (Future<?> one : all) {
                one.get();
            }
        });
        assertThat(most).hasValue(PaintingTurnstile.PLACES);
    }

    @Test
    void whoWaitsIsToldItsPlaceAndGetsTheFirstFreeOne() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Semaphore brush = new Semaphore(0);
            CountDownLatch painting = new CountDownLatch(PaintingTurnstile.PLACES);
            for (int at = 0; at < PaintingTurnstile.PLACES; at++) {
                threads.submit(() -> painted(new Waiting(), painting, brush));
            }
            painting.await();
            List<String> order = new CopyOnWriteArrayList<>();
            Waiting first = new Waiting();
            Waiting second = new Waiting();
            Future<?> one = threads.submit(() -> told(first, order, "first"));
            first.awaitPlace(1);
            Future<?> two = threads.submit(() -> told(second, order, "second"));
            second.awaitPlace(2);
            brush.release();
            one.get();
            two.get();
            brush.release();
            assertThat(order).containsExactly("first", "second");
            assertThat(first.places).last().isEqualTo(0);
            assertThat(second.places).last().isEqualTo(0);
        });
    }

    @Test
    void whoIsCancelledWhileWaitingLeavesTheLineAndPaintsNothing() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Semaphore brush = new Semaphore(0);
            CountDownLatch painting = new CountDownLatch(PaintingTurnstile.PLACES);
            for (int at = 0; at < PaintingTurnstile.PLACES; at++) {
                threads.submit(() -> painted(new Waiting(), painting, brush));
            }
            painting.await();
            List<String> order = new CopyOnWriteArrayList<>();
            Waiting unwanted = new Waiting();
            Future<?> dropped = threads.submit(() -> told(unwanted, order, "unwanted"));
            unwanted.awaitPlace(1);
            Waiting next = new Waiting();
            Future<?> two = threads.submit(() -> told(next, order, "next"));
            next.awaitPlace(2);
            unwanted.cancelled = true;
            assertThatThrownBy(dropped::get).hasCauseInstanceOf(JobCancelled.class);
            next.awaitPlace(1);
            brush.release(PaintingTurnstile.PLACES);
            two.get();
            assertThat(order).containsExactly("next");
        });
    }

    @Test
    void aPaintingThatFailsFreesItsPlace() {
        for (int at = 0; at < 2 * PaintingTurnstile.PLACES; at++) {
            assertThatThrownBy(() -> turnstile.paint(new Waiting(), () -> {
                throw new IOException("disk full");
            })).isInstanceOf(IOException.class);
        }
        List<String> order = new ArrayList<>();
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> told(new Waiting(), order, "after"));
        assertThat(order).containsExactly("after");
    }

    private Void painted(JobProgress progress, CountDownLatch painting, Semaphore brush) throws IOException {
        turnstile.paint(progress, () -> {
            painting.countDown();
            brush.acquireUninterruptibly();
        });
        return null;
    }

    private Void told(JobProgress progress, List<String> order, String name) throws IOException {
        turnstile.paint(progress, () -> order.add(name));
        return null;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
