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
 * @param groups of the sub-activities of both years
 */
public record WholeInput(Plan plan, List<SubActivityResult> rows, List<SubActivityResult> before, ReferenceLookup lookup,
                         String scope, SubActivityGroups groups) {

    public WholeInput {
        rows = List.copyOf(rows);
        before = List.copyOf(before);
    }

    /** Nothing is known of groups. */
    public WholeInput(Plan plan, List<SubActivityResult> rows, List<SubActivityResult> before, ReferenceLookup lookup, String scope) {
        this(plan, rows, before, lookup, scope, SubActivityGroups.NONE);
    }
}
