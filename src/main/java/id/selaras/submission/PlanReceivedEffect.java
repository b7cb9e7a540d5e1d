package id.selaras.submission;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

/** The same bytes with the same options are the same submission, unless it was withdrawn. */
@Component
class PlanReceivedEffect implements Effect<PlanReceived> {

    private final Plans plans;
    private final PlanQueue queue;

    PlanReceivedEffect(Plans plans, PlanQueue queue) {
        this.plans = plans;
        this.queue = queue;
    }

    @Override
    public String kind() {
        return "plan.received";
    }

    @Override
    public Class<PlanReceived> type() {
        return PlanReceived.class;
    }

    @Override
    public void apply(PlanReceived change, Stamp stamp) {
        PlanOptions options = new PlanOptions(change.government(), change.year(), change.stage(), change.phase(), change.agency());
        plans.same(options, change.sha256()).ifPresent(known -> {
            throw new AlreadyThere(known.id());
        });
        plans.receive(change, plans.lastVersion(options) + 1, stamp);
        queue.add(change.plan(), change.government(), change.job(), change.assessment(), stamp);
    }
}
