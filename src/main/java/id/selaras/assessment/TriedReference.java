package id.selaras.assessment;

import id.selaras.decision.Context;
import id.selaras.decision.RuleSet;
import id.selaras.measure.SpendingGroups;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.reference.BudgetTotal;
import id.selaras.reference.Reference;
import id.selaras.reference.SpendingReference;
import id.selaras.reference.StatedSpending;
import java.util.List;
import java.util.function.Predicate;

/**
 * A reference whose statements about the whole budget follow allocations that are tried differently: total spending of the plan's year and
 * stage, and the groups a sub-activity belongs to whatever its lines buy. Groups told by accounts stay, since lines stay.
 */
public final class TriedReference {

    private static final String SPENDING = "BELANJA";

    private TriedReference() {
    }

    /** The reference itself where only some agencies are judged: it says nothing of the whole then. */
    public static PreparedReference of(PreparedReference prepared, ChangedPlan changed, RuleSet rules, Scope.Level scope) {
        Plan plan = changed.plan();
        if (scope != Scope.Level.GOVERNMENT || changed.rows().isEmpty()) {
            return prepared;
        }
        SpendingGroups groups = new SpendingGroups(rules, new Context(plan.stage(), plan.phase(), plan.year(), scope.name(), "", null),
                prepared.lookup().agencies());
        Reference reference = prepared.reference();
        SpendingReference stated = reference.spending();
        List<BudgetTotal> totals = stated.totals().stream().map(total -> isSpending(total, plan)
                ? new BudgetTotal(total.year(), total.stage(), total.key(), total.amount().plus(difference(changed, row -> true))) : total).toList();
        List<StatedSpending> spending = stated.stated().stream().map(row -> row.year() == plan.year() ? moved(row, changed, groups) : row).toList();
        return PreparedReference.of(reference.with(new SpendingReference(stated.accounts(), stated.prices(), totals, spending,
                stated.recipients(), stated.services(), stated.proposals())), plan.year(), plan.stage());
    }

    private static boolean isSpending(BudgetTotal total, Plan plan) {
        return total.year() == plan.year() && total.stage() == plan.stage() && total.key().equals(SPENDING);
    }

    private static StatedSpending moved(StatedSpending row, ChangedPlan changed, SpendingGroups groups) {
        String group = SpendingReference.groupName(row.group());
        if (!groups.isWhole(group)) {
            return row;
        }
        Rupiah difference = difference(changed, each -> groups.within(each.row()).of("", "", "").contains(group));
        return new StatedSpending(row.year(), row.group(), row.amount().plus(difference), row.base(), row.source());
    }

    private static Rupiah difference(ChangedPlan changed, Predicate<ChangedRow> of) {
        return changed.rows().stream().filter(of).map(ChangedRow::difference).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
