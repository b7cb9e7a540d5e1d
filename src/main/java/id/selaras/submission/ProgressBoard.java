package id.selaras.submission;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How far the jobs of this process are. In memory: after a restart they start again. */
@Component
public class ProgressBoard {

    private final Map<String, RunningJob> running = new ConcurrentHashMap<>();
    private final Jobs jobs;

    ProgressBoard(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Where a stored job stands now. */
    public JobStanding standing(Job job) {
        if (job.state().over()) {
            return new JobStanding(job.state(), null, job.state() == Job.State.DONE ? 100 : 0, 0, 0);
        }
        RunningJob here = running.get(job.id());
        if (here != null) {
            return here.standing();
        }
        long running = this.running.values().stream().filter(other -> other.job().number() < job.number()).count();
        return new JobStanding(Job.State.QUEUED, null, 0, (int) Math.max(1, jobs.queuedBefore(job.number()) - running + 1), 0);
    }

    void started(RunningJob job) {
        running.put(job.job().id(), job);
    }

    void ended(RunningJob job) {
        running.remove(job.job().id());
    }

    Collection<RunningJob> running() {
        return running.values();
    }
}
