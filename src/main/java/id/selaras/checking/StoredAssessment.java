package id.selaras.checking;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An assessment that was kept, without its lists.
 *
 * @param reference id of the version it was measured by
 * @param document  SHA-256 of {@code assessment.json} in the archive
 * @param head      JSON of the document without its lists
 * @param agencies  keys of the agencies it judged
 */
public record StoredAssessment(String id, String government, int year, PlanStage stage, PlanPhase phase, LocalDate asOf, String scope,
                        String reference, String inputHash, String ruleSetHash, String resultHash, Instant createdAt,
                        String createdBy, String document, String head, List<String> agencies) {

    StoredAssessment with(List<String> judged) {
        return new StoredAssessment(id, government, year, stage, phase, asOf, scope, reference, inputHash, ruleSetHash, resultHash,
                createdAt, createdBy, document, head, judged);
    }
}
