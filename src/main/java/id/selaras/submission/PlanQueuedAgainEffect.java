package id.selaras.submission;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

@Component
class PlanQueuedAgainEffect implements Effect<PlanQueuedAgain> {

    private final Plans plans;
    private final PlanQueue queue;

    PlanQueuedAgainEffect(Plans plans, PlanQueue queue) {
        this.plans = plans;
        this.queue = queue;
    }

    @Override
    public String kind() {
        return "plan.queued-again";
    }

    @Override
    public Class<PlanQueuedAgain> type() {
        return PlanQueuedAgain.class;
    }

    @Override
    public void apply(PlanQueuedAgain change, Stamp stamp) {
        PlanVersion plan = plans.find(change.plan()).orElseThrow(Plans::missing);
        if (!queue.idle(plan)) {
            throw new AlreadyThere(plan.id());
        }
        plans.unread(plan.id(), null);
        queue.add(plan.id(), plan.government(), change.job(), change.assessment(), stamp);
    }
}
