package id.selaras.submission;

import id.selaras.http.MayBeNull;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A plan as a list shows it.
 *
 * @param agency        declared when it was sent; null when the file speaks for itself
 * @param agencies      found in the file; empty until it was read
 * @param deletedReason why it was withdrawn; null unless DELETED
 */
record PlanLine(String id, String government, int year, PlanStage stage, PlanPhase phase, @MayBeNull String agency, int version,
                String fileName, String sha256, PlanVersion.State state, Instant receivedAt, String receivedBy,
                List<String> agencies, @MayBeNull String deletedReason, Map<String, String> links) {

    static PlanLine of(PlanVersion plan) {
        return new PlanLine(plan.id(), plan.government(), plan.year(), plan.stage(), plan.phase(), plan.declaredAgency(),
                plan.version(), plan.fileName(), plan.sha256(), plan.state(), plan.receivedAt(), plan.receivedBy(),
                plan.agencies(), plan.deletedReason(), PlanView.links(plan));
    }
}
