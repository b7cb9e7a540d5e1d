package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanFile;
import id.selaras.report.workbook.AnnotatedWorkbookModel;
import id.selaras.report.workbook.BudgetWorkbook;
import id.selaras.report.workbook.CoordinationWorkbook;
import id.selaras.report.workbook.GovernmentWorkbook;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A workbook of an answer beside those of its plan files.
 *
 * @param agency key of the one agency whose rows alone it holds; null: it tells of all
 * @param sheets made when asked for: hundreds of them need not be held at once
 */
record MoreWorkbook(String name, String agency, Supplier<List<OutputSheet>> sheets) {

    /** @param taken names given before; those given here are added */
    static List<MoreWorkbook> of(Assessment assessment, Set<String> taken) {
        List<MoreWorkbook> more = new ArrayList<>();
        if (GovernmentWorkbook.isDue(assessment)) {
            for (PlanFile file : assessment.plan().files()) {
                List<Agency> agencies = assessment.plan().agencies().stream().filter(agency -> agency.file().equals(file.id()))
                        .map(AgencyPlan::agency).distinct().toList();
                if (agencies.size() > 1) {
                    agencies.forEach(agency -> more.add(new MoreWorkbook(
                            CheckOutputs.unique(AnnotatedWorkbookModel.fileName(agency), taken), agency.key(),
                            () -> AnnotatedWorkbookModel.ofAgency(assessment, file.id(), agency).sheets())));
                }
            }
        }
        if (CoordinationWorkbook.isDue(assessment)) {
            more.add(new MoreWorkbook(CoordinationWorkbook.FILE_NAME, null, () -> CoordinationWorkbook.sheets(assessment)));
        }
        if (GovernmentWorkbook.isDue(assessment)) {
            more.add(new MoreWorkbook(GovernmentWorkbook.FILE_NAME, null, () -> GovernmentWorkbook.sheets(assessment)));
        }
        if (BudgetWorkbook.isDue(assessment)) {
            more.add(new MoreWorkbook(BudgetWorkbook.FILE_NAME, null, () -> BudgetWorkbook.sheets(assessment)));
        }
        return more;
    }
}
