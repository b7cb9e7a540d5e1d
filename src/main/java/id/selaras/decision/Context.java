package id.selaras.decision;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;

/**
 * What is the same for all rows of one agency in one file. Tables and rows whose context conditions do not hold here do not
 * apply, and rules left without rows are NOT_APPLICABLE.
 *
 * @param scope      AGENCY or GOVERNMENT
 * @param agencyKind as in the reference, lower case; null when unknown: rows that ask for it are then not assessable
 */
public record Context(PlanStage stage, PlanPhase phase, int year, String scope, String layout, String agencyKind) {
}
