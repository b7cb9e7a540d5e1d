package id.selaras.submission;

/** What is done for one kind of job; a bean of the room that knows how. */
public interface JobWork {

    Job.Kind kind();

    /**
     * Does the work. Called by one thread per job; may be called again for the same job after a restart.
     *
     * @return the change that ends the job (its effect calls {@link Jobs#finish}); it is acknowledged by the runner
     * @throws JobCancelled from {@link JobProgress#stage} when somebody cancelled it
     */
    Record run(Job job, JobProgress progress);
}
