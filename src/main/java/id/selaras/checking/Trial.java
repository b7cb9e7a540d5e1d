package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.ChangedPlan;
import id.selaras.assessment.WhatIf;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanChange;
import id.selaras.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tries changes on a plan that was checked.
 *
 * @param assessed checks another plan in the same way: the same rules, reference, options and documents of comparison
 */
public record Trial(ReferenceLookup lookup, Function<Plan, Assessment> assessed) {

    /** Empty when a change cannot be understood; {@code problems} say which. */
    public Optional<WhatIf> of(Assessment before, List<PlanChange> changes, Problems problems) {
        ChangedPlan changed = ChangedPlan.of(before.plan(), changes, lookup, problems);
        return problems.unusable() ? Optional.empty() : Optional.of(WhatIf.of(changed.rows(), before, assessed.apply(changed.plan())));
    }
}
