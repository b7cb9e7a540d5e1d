package id.selaras.submission;

import id.selaras.journal.Acknowledging;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works on queued jobs, oldest first, with a few threads; two jobs of one plan never run at once. It starts when the application is
 * ready, so after everything acknowledged was recovered. A job stays QUEUED until the change that ends it is acknowledged:
 * whatever stops the process, the job is done again from its beginning and leaves nothing half.
 */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    /** Deaths of the process after which a job is given up: the others must not wait for ever behind one that kills it. */
    static final int DEATHS = 10;

    private final Jobs jobs;
    private final Acknowledging acknowledging;
    private final ProgressBoard board;
    private final Map<Job.Kind, JobWork> works = new EnumMap<>(Job.Kind.class);
    private final int size;
    private final long poll;
    private final long patience;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;
    private long rung;

    /**
     * @param size     threads; 0: as many as processors
     * @param poll     milliseconds after which an idle thread looks into the queue although nothing was told
     * @param patience milliseconds that running jobs have to come to the end of their stage when the process stops
     */
    JobRunner(Jobs jobs, Acknowledging acknowledging, ProgressBoard board, List<JobWork> works,
              @Value("${selaras.jobs.threads:0}") int size, @Value("${selaras.jobs.poll:5000}") long poll,
              @Value("${selaras.jobs.patience:10000}") long patience) {
        this.jobs = jobs;
        this.acknowledging = acknowledging;
        this.board = board;
        works.forEach(work -> this.works.put(work.kind(), work));
        this.size = size > 0 ? size : Runtime.getRuntime().availableProcessors();
        this.poll = poll;
        this.patience = patience;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        for (int number = 1; number <= size; number++) {
            Thread thread = new Thread(this::work, "selaras-job-" + number);
            threads.add(thread);
            thread.start();
        }
    }

    /** Jobs that do not come to the end of their stage in time are interrupted; all that are not done stay queued. */
    @Override
    public void stop() {
        List<Thread> working;
        synchronized (this) {
            running = false;
            working = List.copyOf(threads);
            threads.clear();
            notifyAll();
        }
        long until = System.nanoTime() + patience * 1_000_000;
        for (Thread thread : working) {
            await(thread, (until - System.nanoTime()) / 1_000_000);
        }
    }

    private static void await(Thread thread, long milliseconds) {
        try {
            if (milliseconds > 0) {
                thread.join(milliseconds);
            }
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(1_000);
            }
        } catch (InterruptedException impatient) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Not with the other beans: {@link ApplicationReadyEvent} starts it. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /** A paused context starts again only what starts by itself, and so would leave the queue alone for ever. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    /** Stops after the web server, which still hands in jobs, and before the database. */
    @Override
    public int getPhase() {
        return 0;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void queued(JobQueued job) {
        ring();
    }

    private synchronized void ring() {
        rung++;
        notifyAll();
    }

    private synchronized long heard() {
        return rung;
    }

    private synchronized void rest(long heard) {
        try {
            if (running && heard == rung) {
                wait(poll);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (running) {
            long heard = heard();
            try {
                Optional<RunningJob> next = take();
                if (next.isPresent()) {
                    run(next.get());
                } else {
                    rest(heard);
                }
            } catch (RuntimeException unreachable) {
                LOG.error("the queue of jobs cannot be worked on; trying again", unreachable);
                rest(heard());
            }
        }
    }

    private synchronized Optional<RunningJob> take() {
        List<Job> busy = board.running().stream().map(RunningJob::job).toList();
        Optional<RunningJob> next = running ? jobs.next(busy, works.keySet()).map(job -> new RunningJob(job, this::wanted))
                : Optional.empty();
        next.ifPresent(board::started);
        return next;
    }

    private boolean wanted(Job job) {
        return running && !Thread.currentThread().isInterrupted()
                && jobs.find(job.id()).filter(now -> !now.state().over()).isPresent();
    }

    private void run(RunningJob running) {
        try {
            if (jobs.begun(running.job().id()) >= DEATHS) {
                throw new IllegalStateException("the process died " + DEATHS + " times while it worked on this job");
            }
            end(running.job(), works.get(running.job().kind()).run(running.job(), running));
        } catch (JobCancelled dropped) {
            LOG.info("job {} was dropped", running.job().id());
            if (wanted(running.job())) {
                fail(running.job(), dropped);
            }
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError bug) {
            if (this.running) {
                fail(running.job(), bug);
            }
        } finally {
            board.ended(running);
            ring();
        }
        jobs.laidDown(running.job().id());
    }

    private void end(Job job, Record change) {
        if (!running) {
            throw new JobCancelled();
        }
        acknowledging.acknowledge(Acknowledging.SERVICE, change);
    }

    /** The user gets a number, the log the details. */
    private void fail(Job job, Throwable bug) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("job {} failed, incident {}", job.id(), incident, bug);
        try {
            end(job, new JobFailed(job.id(), incident));
        } catch (JobCancelled over) {
            LOG.info("job {} was over already", job.id());
        }
    }
}
