package id.selaras.submission;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

@Component
class PlanWithdrawnEffect implements Effect<PlanWithdrawn> {

    private final Plans plans;
    private final PlanQueue queue;

    PlanWithdrawnEffect(Plans plans, PlanQueue queue) {
        this.plans = plans;
        this.queue = queue;
    }

    @Override
    public String kind() {
        return "plan.withdrawn";
    }

    @Override
    public Class<PlanWithdrawn> type() {
        return PlanWithdrawn.class;
    }

    @Override
    public void apply(PlanWithdrawn change, Stamp stamp) {
        PlanVersion plan = plans.find(change.plan()).orElseThrow(Plans::missing);
        if (plan.state() == PlanVersion.State.DELETED) {
            if (plan.deletedReason().equals(change.reason())) {
                throw new AlreadyThere(plan.id());
            }
            throw PlanQueue.withdrawn();
        }
        queue.drop(plan.id(), stamp);
        plans.withdraw(plan.id(), change.reason(), stamp);
    }
}
