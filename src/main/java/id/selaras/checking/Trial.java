package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.ChangedPlan;
import id.selaras.assessment.PreparedReference;
import id.selaras.assessment.Scope;
import id.selaras.assessment.TriedReference;
import id.selaras.assessment.WhatIf;
import id.selaras.decision.RuleSet;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanChange;
import id.selaras.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Tries changes on a plan that was checked.
 *
 * @param assessed checks another plan against a reference in the same way: the same rules, options and documents of comparison
 */
public record Trial(PreparedReference reference, RuleSet rules, Scope.Level scope, BiFunction<Plan, PreparedReference, Assessment> assessed) {

    /** Empty when a change cannot be understood; {@code problems} say which. */
    public Optional<WhatIf> of(Assessment before, List<PlanChange> changes, Problems problems) {
        ChangedPlan changed = ChangedPlan.of(before.plan(), changes, reference.lookup(), problems);
        return problems.unusable() ? Optional.empty() : Optional.of(WhatIf.of(changed.rows(), before,
                assessed.apply(changed.plan(), TriedReference.of(reference, changed, rules, scope))));
    }
}
