package id.selaras.submission;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

/** An open job of the plan ends, since it would answer for the old columns. */
@Component
class PlanMappingCorrectedEffect implements Effect<PlanMappingCorrected> {

    private final Plans plans;
    private final PlanQueue queue;

    PlanMappingCorrectedEffect(Plans plans, PlanQueue queue) {
        this.plans = plans;
        this.queue = queue;
    }

    @Override
    public String kind() {
        return "plan.mapping-corrected";
    }

    @Override
    public Class<PlanMappingCorrected> type() {
        return PlanMappingCorrected.class;
    }

    @Override
    public void apply(PlanMappingCorrected change, Stamp stamp) {
        PlanVersion plan = plans.find(change.plan()).orElseThrow(Plans::missing);
        if (plan.state() == PlanVersion.State.DELETED) {
            throw PlanQueue.withdrawn();
        }
        queue.drop(plan.id(), stamp);
        plans.unread(plan.id(), change.mapping());
        queue.add(plan.id(), plan.government(), change.job(), change.assessment(), stamp);
    }
}
