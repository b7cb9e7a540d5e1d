package id.selaras.submission;

import java.util.function.Predicate;

/** A job somebody works on, with what it told of its progress. */
final class RunningJob implements JobProgress {

    private final Job job;
    private final Predicate<Job> wanted;
    private volatile Stage stage = Stage.READING;
    private volatile int percent;
    private volatile int paintingPlace;

    /** @param wanted false as soon as nobody waits for its result any more */
    RunningJob(Job job, Predicate<Job> wanted) {
        this.job = job;
        this.wanted = wanted;
    }

    @Override
    public void stage(Stage next, int reached) {
        goOn();
        stage = next;
        percent = Math.max(percent, Math.min(reached, 100));
    }

    @Override
    public void waitingToPaint(int place) {
        goOn();
        paintingPlace = place;
    }

    private void goOn() {
        if (!wanted.test(job)) {
            throw new JobCancelled();
        }
    }

    Job job() {
        return job;
    }

    JobStanding standing() {
        return new JobStanding(Job.State.RUNNING, stage, percent, 0, paintingPlace);
    }
}
