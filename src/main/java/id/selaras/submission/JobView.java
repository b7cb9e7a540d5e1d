package id.selaras.submission;

import id.selaras.http.MayBeNull;
import id.selaras.problem.Text;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A job as it is shown.
 *
 * @param stage          what is being done; null unless RUNNING
 * @param percent        0-100
 * @param queuePlace     1 is the next to be taken; null unless QUEUED
 * @param waitingToPaint place in the line for one of the two places to paint; null when it does not wait there
 * @param assessment     the answer; null unless DONE
 * @param problems       why the input was refused, in the form of the contract
 * @param reason         why there is no answer; null where the problems or the state say it
 */
record JobView(String id, Job.Kind kind, Job.State state, @MayBeNull Stage stage, int percent,
               @MayBeNull Integer queuePlace, @MayBeNull Integer waitingToPaint,
               String government, @MayBeNull String plan, @MayBeNull String assessment, JsonNode problems, @MayBeNull Text reason, Instant queuedAt,
               String queuedBy, @MayBeNull Instant finishedAt, Map<String, String> links) {

    /** A stage with its name for people. */
    record Stage(String code, Text label) {

        static Stage of(JobProgress.Stage stage) {
            return stage == null ? null : new Stage(stage.name(), stage.label());
        }
    }

    static String path(String id) {
        return "/api/v1/jobs/" + id;
    }
}
