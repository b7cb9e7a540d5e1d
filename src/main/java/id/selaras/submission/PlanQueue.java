package id.selaras.submission;

import id.selaras.http.Refused;
import id.selaras.journal.Stamp;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The jobs of one plan: one open at a time, the last one counts. Changes are made by effects only. */
@Component
class PlanQueue {

    private final Jobs jobs;
    private final References references;
    private final Mappings mappings;

    PlanQueue(Jobs jobs, References references, Mappings mappings) {
        this.jobs = jobs;
        this.references = references;
        this.mappings = mappings;
    }

    static Refused withdrawn() {
        return Refused.conflict("RENCANA-SUDAH-DITARIK", "Rencana ini sudah ditarik; kirim berkasnya lagi bila masih diperlukan.",
                "This plan was withdrawn; send its file again if it is still needed.");
    }

    void add(String plan, String government, String job, String assessment, Stamp stamp) {
        jobs.queue(new Job(job, stamp.number(), Job.Kind.PLAN, government, plan, assessment, "{}", Job.State.QUEUED,
                stamp.at(), stamp.actor(), null, null));
    }

    /** Ends the plan's open job, if there is one. */
    void drop(String plan, Stamp stamp) {
        jobs.lastOf(plan).filter(job -> !job.state().over())
                .ifPresent(job -> jobs.finish(job.id(), Job.State.CANCELLED, null, stamp.at()));
    }

    /**
     * True when the plan's last job gave no answer and another one may: it was cancelled or failed, or it was refused and the
     * government has since added a reference or remembered a mapping.
     */
    boolean idle(PlanVersion plan) {
        return plan.state() != PlanVersion.State.DELETED && jobs.lastOf(plan.id()).map(job -> switch (job.state()) {
            case QUEUED, RUNNING, DONE -> false;
            case CANCELLED, FAILED -> true;
            case REFUSED -> changedSince(plan.government(), job.finishedAt());
        }).orElse(true);
    }

    private boolean changedSince(String government, Instant time) {
        return references.of(government, 1, 0).stream().anyMatch(reference -> reference.addedAt().isAfter(time))
                || mappings.of(government).stream().anyMatch(mapping -> mapping.changedAt().isAfter(time));
    }
}
