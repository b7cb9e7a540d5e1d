package id.selaras.checking;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An assessment as a list shows it.
 *
 * @param agencies keys of the agencies it judged
 */
record AssessmentLine(String assessmentId, String government, int year, PlanStage stage, PlanPhase phase, LocalDate asOf,
                      String scope, Instant createdAt, String createdBy, AssessmentView.AnswerHashes hashes,
                      List<String> agencies, Map<String, String> links) {

    static AssessmentLine of(StoredAssessment stored) {
        return new AssessmentLine(stored.id(), stored.government(), stored.year(), stored.stage(), stored.phase(), stored.asOf(),
                stored.scope(), stored.createdAt(), stored.createdBy(),
                new AssessmentView.AnswerHashes(stored.inputHash(), stored.ruleSetHash(), stored.resultHash()), stored.agencies(),
                Map.of("self", AssessmentView.path(stored.id())));
    }
}
