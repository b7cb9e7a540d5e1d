package id.selaras.checking;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import id.selaras.submission.Job;
import id.selaras.submission.Jobs;
import org.springframework.stereotype.Component;

@Component
class AssessmentRefusedEffect implements Effect<AssessmentRefused> {

    private final Jobs jobs;
    private final Readings readings;

    AssessmentRefusedEffect(Jobs jobs, Readings readings) {
        this.jobs = jobs;
        this.readings = readings;
    }

    @Override
    public String kind() {
        return "assessment.refused";
    }

    @Override
    public Class<AssessmentRefused> type() {
        return AssessmentRefused.class;
    }

    @Override
    public void apply(AssessmentRefused change, Stamp stamp) {
        jobs.finish(change.job(), Job.State.REFUSED, readings.text(change.reading()), stamp.at());
    }
}
