package id.selaras.overlap;

import id.selaras.decision.RuleSet;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import java.util.List;
import java.util.Set;

/**
 * What overlaps are looked for in.
 *
 * @param aligned   every sub-activity of the plan with its alignments, in the order of files and rows
 * @param rules     class table, words and weights
 * @param dismissed memories of overlaps people rejected before ({@link id.selaras.finding.Overlap#memory()})
 */
public record OverlapInput(Plan plan, List<SubActivityResult> aligned, ReferenceLookup reference, RuleSet rules, Set<String> dismissed) {

    public OverlapInput {
        aligned = List.copyOf(aligned);
        dismissed = Set.copyOf(dismissed);
    }
}
