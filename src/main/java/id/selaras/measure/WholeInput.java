package id.selaras.measure;

import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Plan;
import java.util.List;

/**
 * What a government is measured by.
 *
 * @param rows   every sub-activity of the plan with what it serves
 * @param before the same of the year before; empty when no plan of it was given
 * @param scope  AGENCY or GOVERNMENT
 * @param spending what its money is divided by
 * @param groups   of the sub-activities of both years
 */
public record WholeInput(Plan plan, List<SubActivityResult> rows, List<SubActivityResult> before, ReferenceLookup lookup,
                         String scope, WholeSpending spending, SubActivityGroups groups) {

    public WholeInput {
        rows = List.copyOf(rows);
        before = List.copyOf(before);
    }

    /** Nothing is known of groups of sub-activities. */
    public WholeInput(Plan plan, List<SubActivityResult> rows, List<SubActivityResult> before, ReferenceLookup lookup, String scope,
                      WholeSpending spending) {
        this(plan, rows, before, lookup, scope, spending, SubActivityGroups.NONE);
    }

    /** Nothing is known of groups at all. */
    public WholeInput(Plan plan, List<SubActivityResult> rows, List<SubActivityResult> before, ReferenceLookup lookup, String scope) {
        this(plan, rows, before, lookup, scope, WholeSpending.NONE);
    }
}
