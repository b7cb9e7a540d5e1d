package id.selaras.report.workbook;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.plan.PlanStage;
import id.selaras.spending.Spending;
import id.selaras.workbook.output.OutputSheet;
import java.util.List;
import java.util.Set;

/** What the rupiah serve, for the budget team: it tells every agency's money and is not for one agency's eyes. */
public final class BudgetWorkbook {

    public static final String FILE_NAME = "anggaran.xlsx";
    private static final Set<PlanStage> OF_BUDGETS = Set.of(PlanStage.KUA, PlanStage.RKA, PlanStage.DPA);

    private BudgetWorkbook() {
    }

    /** True for a whole government, and for documents of the budget. */
    public static boolean isDue(Assessment assessment) {
        return !assessment.spending().equals(Spending.NONE)
                && (assessment.scope().level() == Scope.Level.GOVERNMENT || OF_BUDGETS.contains(assessment.stage()));
    }

    /** Summary with charts, agencies, purposes, rupiah that serve nothing, reallocations, and the data all of it is counted from. */
    public static List<OutputSheet> sheets(Assessment assessment) {
        SpendingSheets money = new SpendingSheets(assessment);
        return List.of(new BudgetSummary(assessment, money).sheet(), money.agencies(), money.purposes(), MisalignedSheet.of(assessment),
                ReallocationSheet.of(assessment), PivotSheet.of(assessment));
    }
}
