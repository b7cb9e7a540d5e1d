package id.selaras.measure;

import id.selaras.decision.RuleSet;
import id.selaras.plan.Plan;

/**
 * What is known of a plan as a whole before one of its agencies is measured: its money by spending group, that of the plans before it, and
 * what others pay for the same. Immutable and safe for several threads.
 */
public final class PlanWide {

    private final EarlierLookup earlier;
    private final PlanSpending spending;
    private final SpendingBefore yearBefore;
    private final SpendingBefore versionBefore;
    private final PeerCosts peers;
    private final EvenSplits splits;
    private final PeerShares shares;

    /**
     * @param rules the spending groups; null: no line is in a group
     * @param scope AGENCY or GOVERNMENT
     */
    public PlanWide(Plan plan, EarlierLookup earlier, RuleSet rules, ReferenceLookup lookup, String scope) {
        this.earlier = earlier;
        spending = rules == null ? PlanSpending.NONE : PlanSpending.of(plan, rules, lookup, scope);
        yearBefore = new SpendingBefore(earlier.yearBefore(), plan.year(), rules, lookup, scope);
        versionBefore = new SpendingBefore(earlier.versionBefore(), plan.year(), rules, lookup, scope);
        peers = new PeerCosts(plan, lookup);
        splits = new EvenSplits(plan, lookup);
        shares = new PeerShares(plan, spending, lookup);
    }

    /** The plans compared with. */
    EarlierLookup earlier() {
        return earlier;
    }

    /** Budget lines of the plan by group. */
    public PlanSpending spending() {
        return spending;
    }

    SpendingBefore yearBefore() {
        return yearBefore;
    }

    SpendingBefore versionBefore() {
        return versionBefore;
    }

    PeerCosts peers() {
        return peers;
    }

    EvenSplits splits() {
        return splits;
    }

    PeerShares shares() {
        return shares;
    }
}
