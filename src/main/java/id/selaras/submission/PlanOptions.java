package id.selaras.submission;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;

/**
 * What a plan is handed in as.
 *
 * @param agency declared; null when the file speaks for itself
 */
record PlanOptions(String government, int year, PlanStage stage, PlanPhase phase, String agency) {

    static PlanOptions of(PlanVersion plan) {
        return new PlanOptions(plan.government(), plan.year(), plan.stage(), plan.phase(), plan.declaredAgency());
    }
}
