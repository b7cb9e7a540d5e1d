package id.selaras.checking;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import id.selaras.submission.Job;
import id.selaras.submission.Jobs;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class AssessmentRequestedEffect implements Effect<AssessmentRequested> {

    private final Jobs jobs;
    private final JsonMapper json;

    AssessmentRequestedEffect(Jobs jobs, JsonMapper json) {
        this.jobs = jobs;
        this.json = json;
    }

    @Override
    public String kind() {
        return "assessment.requested";
    }

    @Override
    public Class<AssessmentRequested> type() {
        return AssessmentRequested.class;
    }

    @Override
    public void apply(AssessmentRequested change, Stamp stamp) {
        jobs.queue(new Job(change.job(), stamp.number(), Job.Kind.ASSESSMENT, change.government(), null, change.assessment(),
                json.writeValueAsString(change), Job.State.QUEUED, stamp.at(), stamp.actor(), null, null));
    }
}
