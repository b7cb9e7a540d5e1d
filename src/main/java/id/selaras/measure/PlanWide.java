package id.selaras.measure;

import id.selaras.decision.RuleSet;
import id.selaras.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is known of a plan as a whole before one of its agencies is measured: its money by spending group, that of the plans before it, and
 * what others pay for the same. Immutable and safe for several threads.
 */
public final class PlanWide {

    private final EarlierLookup earlier;
    private final PlanSpending spending;
    private final SpendingBefore yearBefore;
    private final SpendingBefore versionBefore;
    private final List<SpendingBefore> older;
    private final PeerCosts peers;
    private final EvenSplits splits;
    private final PeerShares shares;
    private final SubActivityGroups groups;

    /**
     * @param rules the spending groups; null: no line is in a group
     * @param scope AGENCY or GOVERNMENT
     */
    public PlanWide(Plan plan, EarlierLookup earlier, RuleSet rules, ReferenceLookup lookup, String scope) {
        this.earlier = earlier;
        spending = rules == null ? PlanSpending.NONE : PlanSpending.of(plan, rules, lookup, scope);
        yearBefore = new SpendingBefore(earlier.yearBefore(), plan.year(), rules, lookup, scope);
        versionBefore = new SpendingBefore(earlier.versionBefore(), plan.year(), rules, lookup, scope);
        older = earlier.older().stream().map(before -> new SpendingBefore(before, plan.year(), rules, lookup, scope)).toList();
        peers = new PeerCosts(plan, lookup);
        splits = new EvenSplits(plan, lookup);
        shares = new PeerShares(plan, spending, lookup);
        groups = rules == null ? SubActivityGroups.NONE : SubActivityGroups.of(
                Stream.of(plan, earlier.yearBefore()).filter(Objects::nonNull).toList(), plan.year(), rules, lookup, scope);
    }

    /** The plans compared with. */
    EarlierLookup earlier() {
        return earlier;
    }

    /** Budget lines of the plan by group. */
    public PlanSpending spending() {
        return spending;
    }

    SpendingBefore spendingBefore() {
        return yearBefore;
    }

    /** Of the two years before the last, as far as their plans were given. */
    List<SpendingBefore> spendingOfOlderYears() {
        return older;
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

    /** Groups of the sub-activities of the plan and of the year before. */
    public SubActivityGroups groups() {
        return groups;
    }

    /** Null when no plan of the year before was given. */
    public Plan yearBefore() {
        return earlier.yearBefore();
    }
}
