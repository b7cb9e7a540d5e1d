package id.selaras.intake.rka;

import id.selaras.plan.BudgetLine;
import id.selaras.plan.PlanFile.UnderstoodColumn;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one sheet with the form gave.
 *
 * @param headerRow     row of the first table's headings; 0 without a table
 * @param columns       what the labels of the first sub-activity were taken for
 * @param years         fiscal years the form names
 * @param subActivities in the order of the sheet
 * @param lines         by the key of their agency, in the order of the sheet; empty unless they were asked for
 */
public record RkaReading(int headerRow, List<UnderstoodColumn> columns, Problems problems, Set<Integer> years,
                         List<SubActivity> subActivities, Map<String, List<BudgetLine>> lines, RkaRows rows) {

    public RkaReading {
        columns = List.copyOf(columns);
        subActivities = List.copyOf(subActivities);
    }
}
