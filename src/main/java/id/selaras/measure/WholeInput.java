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
 */
public record WholeInput(Plan plan, List<SubActivityResult> rows, List<SubActivityResult> before, ReferenceLookup lookup,
                         String scope, WholeSpending spending) {

    public WholeInput {
        rows = List.copyOf(rows);
        before = List.copyOf(before);
    }

    /** Without groups of spending. */
    public WholeInput(Plan plan, List<SubActivityResult> rows, List<SubActivityResult> before, ReferenceLookup lookup, String scope) {
        this(plan, rows, before, lookup, scope, WholeSpending.NONE);
    }
}
