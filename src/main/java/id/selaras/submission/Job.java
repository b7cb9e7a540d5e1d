package id.selaras.submission;

import java.time.Instant;

/**
 * Work that outlives the request it came from.
 *
 * @param number     place in the order of all jobs
 * @param plan       the plan to read; null for an assessment over several
 * @param assessment the id its result will have
 * @param request    JSON of what was asked for
 * @param state      RUNNING is never stored: after a restart such a job is QUEUED again
 * @param outcome    JSON of what came of it besides the assessment (problems, reason); null until finished
 */
public record Job(String id, long number, Kind kind, String government, String plan, String assessment, String request,
                  State state, Instant queuedAt, String queuedBy, Instant finishedAt, String outcome) {

    /** PLAN: read one plan and check it; ASSESSMENT: check plans that were read. */
    public enum Kind {
        PLAN, ASSESSMENT
    }

    /** REFUSED: the input cannot be used, problems say why; FAILED: an error of ours. */
    public enum State {
        QUEUED, RUNNING, DONE, REFUSED, FAILED, CANCELLED;

        public boolean over() {
            return this != QUEUED && this != RUNNING;
        }
    }
}
