package id.selaras.checking;

import id.selaras.assessment.Scope;
import id.selaras.plan.PlanStage;
import java.time.LocalDate;
import java.util.List;

/**
 * Change: somebody asked for an assessment over plans that were read.
 *
 * @param plans     in the order they came in
 * @param reference id of the version to measure by
 * @param newest    true: of an agency that stands in several of the plans only the newest counts
 * @param lang      {@code id} or {@code en}
 * @param stage     the stage that is judged where the plans are of several; null: the latest of them
 */
record AssessmentRequested(String job, String assessment, String government, List<String> plans, Scope.Level scope,
                           LocalDate asOf, String reference, boolean newest, String lang, PlanStage stage) {
}
