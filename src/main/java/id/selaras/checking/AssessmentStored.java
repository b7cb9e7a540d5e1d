package id.selaras.checking;

import id.selaras.assessment.Scope;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Change: a check is done and its answer is kept. Its rows are read from the archived document, so that a replay makes them again.
 *
 * @param reference id of the reference version it was measured by
 * @param document  SHA-256 of {@code assessment.json} in the archive
 * @param createdBy who asked for it
 * @param plans     in the order of the files of the document
 * @param dismissed SHA-256 in the archive of the memories of rejected overlaps the run was given, one a line; null when there were none
 * @param workbooks further workbooks, none in changes of the first releases
 * @param reading   what became of the plan this job was about; null for an assessment over plans that were read before
 */
record AssessmentStored(String job, String assessment, String government, int year, PlanStage stage, PlanPhase phase,
                        LocalDate asOf, Scope.Level scope, String reference, String inputHash, String ruleSetHash,
                        String resultHash, String document, String dismissed, Instant createdAt, String createdBy,
                        List<StoredPlan> plans, PlanRead reading, List<StoredWorkbook> workbooks) {

    /** Journals of the first releases know no further workbooks. */
    AssessmentStored {
        workbooks = workbooks == null ? List.of() : List.copyOf(workbooks);
    }

    /** An assessment without further workbooks. */
    AssessmentStored(String job, String assessment, String government, int year, PlanStage stage, PlanPhase phase, LocalDate asOf,
                     Scope.Level scope, String reference, String inputHash, String ruleSetHash, String resultHash, String document,
                     String dismissed, Instant createdAt, String createdBy, List<StoredPlan> plans, PlanRead reading) {
        this(job, assessment, government, year, stage, phase, asOf, scope, reference, inputHash, ruleSetHash, resultHash, document,
                dismissed, createdAt, createdBy, plans, reading, List.of());
    }

    /**
     * A workbook beside those of the plans: of the government, of the overlaps, or of one agency of a shared file.
     *
     * @param name   its download name
     * @param agency key of the one agency it is for; null: for who may see all
     * @param sha256 of its bytes in the archive
     */
    record StoredWorkbook(String name, String agency, String sha256) {
    }

    /**
     * A plan and its annotated workbook.
     *
     * @param file     id of the file in the document
     * @param workbook its download name
     * @param sha256   of the annotated workbook in the archive
     */
    record StoredPlan(String plan, String file, String workbook, String sha256) {
    }

    /**
     * What was understood of a plan.
     *
     * @param agencies    found in its file
     * @param reading     SHA-256 of JSON {@code {files, problemCount, problems}} in the archive
     * @param fingerprint header to remember the mapping by; null when there is nothing to remember
     * @param mapping     JSON of the correction the plan was read with
     */
    record PlanRead(String plan, List<FoundAgency> agencies, String reading, String fingerprint, String mapping) {
    }

    /** An agency as the file names it; the key is its code, or its name where it has none. */
    record FoundAgency(String key, String name) {
    }

    AssessmentStored with(PlanRead read) {
        return new AssessmentStored(job, assessment, government, year, stage, phase, asOf, scope, reference, inputHash,
                ruleSetHash, resultHash, document, dismissed, createdAt, createdBy, plans, read, workbooks);
    }
}
