package id.selaras.checking;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import id.selaras.submission.Job;
import id.selaras.submission.Jobs;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.Plans;
import java.util.List;
import org.springframework.stereotype.Component;

/** A refused plan keeps the agency it was declared for: what a file that cannot be used says of its owner counts for nothing. */
@Component
class PlanRefusedEffect implements Effect<PlanRefused> {

    private final Jobs jobs;
    private final Plans plans;
    private final Readings readings;

    PlanRefusedEffect(Jobs jobs, Plans plans, Readings readings) {
        this.jobs = jobs;
        this.plans = plans;
        this.readings = readings;
    }

    @Override
    public String kind() {
        return "plan.refused";
    }

    @Override
    public Class<PlanRefused> type() {
        return PlanRefused.class;
    }

    @Override
    public void apply(PlanRefused change, Stamp stamp) {
        String reading = readings.text(change.reading());
        jobs.finish(change.job(), Job.State.REFUSED, reading, stamp.at());
        plans.read(change.plan(), PlanVersion.State.REFUSED, List.of(), reading);
    }
}
