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
 */
public record WholeInput(Plan plan, List<SubActivityResult> rows, List<SubActivityResult> before, ReferenceLookup lookup,
                         String scope) {

    public WholeInput {
        rows = List.copyOf(rows);
        before = List.copyOf(before);
    }
}
