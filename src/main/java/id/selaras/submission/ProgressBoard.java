package id.selaras.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs this process works on now. In memory: after a restart they start again. */
final class ProgressBoard {

    private final Map<String, RunningJob> running = new ConcurrentHashMap<>();

    Optional<JobBoard.Progress> of(String job) {
        return Optional.ofNullable(running.get(job)).map(RunningJob::progress);
    }

    void started(RunningJob job) {
        running.put(job.job().id(), job);
    }

    void ended(RunningJob job) {
        running.remove(job.job().id());
    }

    Collection<RunningJob> running() {
        return List.copyOf(running.values());
    }
}
