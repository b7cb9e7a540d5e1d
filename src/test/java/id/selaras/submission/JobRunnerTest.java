package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.http.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JobRunnerTest {

    @TempDir
    private Path data;

    private interface Doing {
        Record run(Job job, JobProgress progress) throws InterruptedException;
    }

    private static JobWork work(Doing doing) {
        return new JobWork() {
            @Override
            public Job.Kind kind() {
                return Job.Kind.PLAN;
            }

            @Override
            public Record run(Job job, JobProgress progress) {
                try {
                    return doing.run(job, progress);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }
        };
    }

    private static Record ended(Job job) {
        return new AJobHouse.Ended(job.id(), "hasil");
    }

    @Test
    void jobsAreDoneInTheOrderTheyWereAskedFor() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        try (AJobHouse house = AJobHouse.fresh(data, 1, work((job, progress) -> {
            order.add(job.id());
            return ended(job);
        }))) {
            List<String> asked = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                asked.add(house.ask(null));
            }
            assertThat(house.standing(asked.get(3)).queuePlace()).isEqualTo(4);
            house.working();
            assertThat(house.over(asked.get(7)).state()).isEqualTo(Job.State.DONE);
            assertThat(order).isEqualTo(asked);
        }
    }

    @Test
    void aJobAskedForLaterWakesTheIdleRunner() throws InterruptedException {
        try (AJobHouse house = AJobHouse.fresh(data, 2, work((job, progress) -> ended(job))).working()) {
            house.over(house.ask(null));
            assertThat(house.over(house.ask(null)).outcome()).contains("hasil");
        }
    }

    @Test
    void twoJobsOfOnePlanNeverRunAtOnce() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (AJobHouse house = AJobHouse.fresh(data, 4, work((job, progress) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(30);
            now.decrementAndGet();
            return ended(job);
        })).working()) {
            List<String> asked = List.of(house.ask("plan"), house.ask("plan"), house.ask("plan"));
            for (String job : asked) {
                assertThat(house.over(job).state()).isEqualTo(Job.State.DONE);
            }
            assertThat(most).hasValue(1);
        }
    }

    @Test
    void aBugEndsItsJobWithANumberForTheLogAndNothingOfItsInside() throws InterruptedException {
        try (AJobHouse house = AJobHouse.fresh(data, 1, work((job, progress) -> {
            throw new IllegalStateException("kata sandi di /rahasia/berkas");
        })).working()) {
            Job job = house.over(house.ask(null));
            assertThat(job.state()).isEqualTo(Job.State.FAILED);
            assertThat(job.outcome()).contains("kesalahan Selaras", "\"incident\"").doesNotContain("rahasia", "Exception", "at id.selaras");
        }
    }

    @Test
    void anErrorOfTheMachineEndsItsJobAndTheNextOneIsDone() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        try (AJobHouse house = AJobHouse.fresh(data, 1, work((job, progress) -> {
            if (times.incrementAndGet() == 1) {
                throw new OutOfMemoryError("heap");
            }
            return ended(job);
        })).working()) {
            String first = house.ask(null);
            assertThat(house.over(house.ask(null)).state()).isEqualTo(Job.State.DONE);
            assertThat(house.job(first).state()).isEqualTo(Job.State.FAILED);
        }
    }

    @Test
    void aJobOverWhichTheProcessDiedAgainAndAgainIsGivenUpAndTheNextOneIsDone() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        try (AJobHouse house = AJobHouse.fresh(data, 1, work((job, progress) -> {
            times.incrementAndGet();
            return ended(job);
        }))) {
            String deadly = house.ask(null);
            house.diedOver(deadly, JobRunner.DEATHS);
            String unlucky = house.ask(null);
            house.diedOver(unlucky, JobRunner.DEATHS - 1);
            assertThat(house.working().over(unlucky).state()).isEqualTo(Job.State.DONE);
            assertThat(house.job(deadly).state()).isEqualTo(Job.State.FAILED);
            assertThat(times).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource(JobProgress.Stage.class)
    void aJobCancelledInAStageStopsAtTheNextAndLeavesNothing(JobProgress.Stage stage) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Semaphore goOn = new Semaphore(0);
        List<JobProgress.Stage> begun = new CopyOnWriteArrayList<>();
        try (AJobHouse house = AJobHouse.fresh(data, 1, work((job, progress) -> {
            for (JobProgress.Stage next : JobProgress.Stage.values()) {
                progress.stage(next, 10 * next.ordinal());
                begun.add(next);
                if (next == stage) {
                    reached.countDown();
                    goOn.acquire();
                }
            }
            return ended(job);
        })).working()) {
            String job = house.ask(null);
            reached.await();
            assertThat(house.standing(job)).isEqualTo(new JobStanding(Job.State.RUNNING, stage, 10 * stage.ordinal(), 0, 0));
            house.acknowledge(new JobCancelledByUser(job));
            goOn.release();
            String next = house.ask(null);
            goOn.release();
            house.over(next);
            assertThat(house.job(job).state()).isEqualTo(Job.State.CANCELLED);
            assertThat(house.job(job).outcome()).isNull();
            assertThat(begun.subList(0, begun.size() - JobProgress.Stage.values().length)).last().isEqualTo(stage);
        }
    }

    @Test
    void aJobCancelledInTheQueueIsNeverBegunAndCannotBeCancelledTwice() throws InterruptedException {
        List<String> begun = new CopyOnWriteArrayList<>();
        try (AJobHouse house = AJobHouse.fresh(data, 1, work((job, progress) -> {
            begun.add(job.id());
            return ended(job);
        }))) {
            String unwanted = house.ask(null);
            house.acknowledge(new JobCancelledByUser(unwanted));
            assertThatThrownBy(() -> house.acknowledge(new JobCancelledByUser(unwanted))).isInstanceOf(Refused.class);
            house.working().over(house.ask(null));
            assertThat(begun).doesNotContain(unwanted);
            assertThat(house.standing(unwanted).state()).isEqualTo(Job.State.CANCELLED);
        }
    }

    @Test
    void whatWasNotDoneAtAShutdownIsDoneAfterTheRestart() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        AJobHouse house = AJobHouse.fresh(data, 1, work((job, progress) -> {
            progress.stage(JobProgress.Stage.CHECKING, 40);
            reached.countDown();
            new Semaphore(0).acquire();
            return ended(job);
        })).working();
        String running = house.ask(null);
        String waiting = house.ask(null);
        reached.await();
        house.close();
        try (AJobHouse again = house.again(work((job, progress) -> ended(job)))) {
            assertThat(again.job(running).state()).isEqualTo(Job.State.QUEUED);
            assertThat(again.standing(running).queuePlace()).isEqualTo(1);
            again.working();
            assertThat(again.over(running).state()).isEqualTo(Job.State.DONE);
            assertThat(again.over(waiting).state()).isEqualTo(Job.State.DONE);
        }
    }

    @Test
    void aJobThatComesToItsEndDuringAShutdownIsNotHalfDone() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        AJobHouse house = AJobHouse.fresh(data, 1, work((job, progress) -> {
            reached.countDown();
            Thread.sleep(100);
            return ended(job);
        })).working();
        String job = house.ask(null);
        reached.await();
        house.close();
        try (AJobHouse again = house.again(work((next, progress) -> ended(next)))) {
            assertThat(again.job(job).state()).isEqualTo(Job.State.QUEUED);
            assertThat(again.working().over(job).state()).isEqualTo(Job.State.DONE);
        }
    }
}
