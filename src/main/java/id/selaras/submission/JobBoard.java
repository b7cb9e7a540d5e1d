package id.selaras.submission;

import java.util.Optional;

/** What the job runner shows and is told; nothing of it is stored. */
public interface JobBoard {

    /** How far a job is; empty when no thread works on it now. */
    Optional<Progress> progressOf(String job);

    /** A job was queued. */
    void queued();

    /** A job was cancelled, and that is acknowledged: whoever works on it may stop. */
    void cancelled(String job);

    /**
     * Where a running job stands.
     *
     * @param percent        0-100
     * @param waitingToPaint place in the line of those waiting to paint; 0 when it does not wait
     */
    record Progress(JobProgress.Stage stage, int percent, int waitingToPaint) {
    }
}
