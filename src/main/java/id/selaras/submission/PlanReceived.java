package id.selaras.submission;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;

/**
 * Change: a plan workbook came in and waits to be read and checked.
 *
 * @param plan       id of the new plan version
 * @param job        id of the job that reads it
 * @param assessment id the job's result will have
 * @param agency     declared at upload; null when the file speaks for itself
 * @param sha256     of the workbook in the archive
 */
public record PlanReceived(String plan, String job, String assessment, String government, int year, PlanStage stage,
                           PlanPhase phase, String agency, String fileName, String sha256) {
}
