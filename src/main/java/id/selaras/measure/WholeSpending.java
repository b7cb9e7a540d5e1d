package id.selaras.measure;

import id.selaras.decision.Context;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.TableKind;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Plan;
import id.selaras.reference.SpendingReference;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a government's spending is divided by.
 *
 * @param lines  its budget lines by group; {@link PlanSpending#NONE} where it has none
 * @param groups which group money belongs to; null where no rule set was given
 * @param asked  groups that rules ask about, by name
 */
public record WholeSpending(PlanSpending lines, SpendingGroups groups, Set<String> asked) {

    /** No rules say anything of groups. */
    public static final WholeSpending NONE = new WholeSpending(PlanSpending.NONE, null, Set.of());

    public WholeSpending {
        asked = Set.copyOf(asked);
    }

    /** @param lines of the plan, counted before */
    public static WholeSpending of(PlanSpending lines, Plan plan, RuleSet rules, ReferenceLookup lookup, String scope) {
        Context context = new Context(plan.stage(), plan.phase(), plan.year(), scope, "", null);
        Set<String> asked = new TreeSet<>();
        rules.in(context).rows(TableKind.TEMUAN).stream().filter(row -> row.table().levels().contains(SubjectLevel.SPENDING_GROUP))
                .flatMap(WholeSpending::asked).forEach(asked::add);
        return new WholeSpending(lines, new SpendingGroups(rules, context, lookup.agencies()), asked);
    }

    /** With the lines of the plan counted here. */
    public static WholeSpending of(Plan plan, RuleSet rules, ReferenceLookup lookup, String scope) {
        return of(PlanSpending.of(plan, rules, lookup, scope), plan, rules, lookup, scope);
    }

    private static Stream<String> asked(RowMatch row) {
        return Stream.of(row.row().conditionTexts().getOrDefault(DictionaryEntry.SPENDING_GROUP, "").split(";"))
                .map(SpendingReference::groupName).filter(name -> !name.isEmpty());
    }
}
