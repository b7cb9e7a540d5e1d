package id.selaras.submission;

import id.selaras.problem.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows jobs: what is stored of them, and where they stand this moment. */
@Component
class JobViews {

    private final ProgressBoard board;
    private final JsonMapper json;

    JobViews(ProgressBoard board, JsonMapper json) {
        this.board = board;
        this.json = json;
    }

    JobView of(Job job) {
        JobStanding standing = board.standing(job);
        JsonNode outcome = job.outcome() == null ? json.createObjectNode() : json.readTree(job.outcome());
        boolean done = standing.state() == Job.State.DONE;
        return new JobView(job.id(), job.kind(), standing.state(), JobView.Stage.of(standing.stage()), standing.percent(),
                place(standing.queuePlace()), place(standing.paintingPlace()), job.government(), job.plan(),
                done ? job.assessment() : null, outcome.path("problems").isArray() ? outcome.path("problems") : json.createArrayNode(),
                reason(outcome.path("reason")), job.queuedAt(), job.queuedBy(), job.finishedAt(), links(job, standing.state()));
    }

    private static Integer place(int place) {
        return place == 0 ? null : place;
    }

    private static Text reason(JsonNode reason) {
        return reason.isObject() ? Text.of(reason.path("id").asString(""), reason.path("en").asString(null)) : null;
    }

    private static Map<String, String> links(Job job, Job.State state) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", JobView.path(job.id()));
        if (job.plan() != null) {
            links.put("plan", PlanView.path(job.plan()));
        }
        if (state == Job.State.DONE) {
            links.put("assessment", "/api/v1/assessments/" + job.assessment());
        }
        if (!state.over()) {
            links.put("cancel", JobView.path(job.id()) + "/cancel");
        }
        return links;
    }
}
