package id.selaras.overlap;

import id.selaras.decision.RuleSet;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.PlanSpending;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import java.util.List;
import java.util.Set;

/**
 * What overlaps are looked for in.
 *
 * @param aligned   every sub-activity of the plan with its alignments, in the order of files and rows
 * @param rules     class table, words and weights
 * @param lines     money of the plan's budget lines, for what one organiser instead of several may save; {@link PlanSpending#NONE} without lines
 * @param dismissed memories of overlaps people rejected before ({@link id.selaras.finding.Overlap#memory()})
 */
public record OverlapInput(Plan plan, List<SubActivityResult> aligned, ReferenceLookup reference, RuleSet rules, PlanSpending lines,
                           Set<String> dismissed) {

    /** A plan without budget lines. */
    public OverlapInput(Plan plan, List<SubActivityResult> aligned, ReferenceLookup reference, RuleSet rules, Set<String> dismissed) {
        this(plan, aligned, reference, rules, PlanSpending.NONE, dismissed);
    }

    public OverlapInput {
        aligned = List.copyOf(aligned);
        dismissed = Set.copyOf(dismissed);
    }
}
