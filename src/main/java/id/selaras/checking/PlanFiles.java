package id.selaras.checking;

import id.selaras.intake.PlanReading;
import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import java.util.Map;

/**
 * What reading the plans of one run gave.
 *
 * @param reading   null when no workbook could be opened
 * @param workbooks as they were read, by file id ({@code F1}, ...)
 * @param problems  all of them, worst first
 * @param unusable  true when the run cannot go on
 */
record PlanFiles(PlanReading reading, Map<String, WorkbookContent> workbooks, List<Problem> problems, boolean unusable) {

    /** Null when no workbook could be opened. */
    Plan plan() {
        return reading == null ? null : reading.plan();
    }
}
