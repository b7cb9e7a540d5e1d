package id.selaras.intake.rekap;

import id.selaras.plan.BudgetLine;
import id.selaras.plan.PlanFile.UnderstoodColumn;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one sheet of a flat export gave.
 *
 * @param headerRow     row of the headings
 * @param columns       those a plan knows; the others stand in the notes
 * @param years         the fiscal year that was read; all of the sheet where none of them was
 * @param subActivities in the order of their first row
 * @param lines         by the key of their agency, in the order of the sheet; empty unless they were asked for
 */
public record RekapReading(int headerRow, List<UnderstoodColumn> columns, List<Text> notes, Problems problems, Set<Integer> years,
                           List<SubActivity> subActivities, Map<String, List<BudgetLine>> lines, RekapRows rows) {

    public RekapReading {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        years = Set.copyOf(years);
        subActivities = List.copyOf(subActivities);
    }
}
