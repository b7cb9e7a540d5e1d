package id.selaras.measure;

import id.selaras.decision.Condition;
import id.selaras.decision.Condition.Truth;
import id.selaras.decision.Context;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.TableKind;
import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups each sub-activity of some plans belongs to, by the tables of the kind GOLONGAN that are about sub-activities. A condition on
 * something unknown does not hold. Immutable and safe for several threads.
 */
public final class SubActivityGroups {

    /** Nothing is known of any group. */
    public static final SubActivityGroups NONE = new SubActivityGroups();

    private final Map<SubActivity, Set<String>> groups = new IdentityHashMap<>();
    private final Set<String> known = new TreeSet<>();

    private SubActivityGroups() {
    }

    /**
     * The groups of every sub-activity, by the tables as they are in the plans' year.
     *
     * @param plans null ones are passed by
     * @param scope AGENCY or GOVERNMENT
     */
    public static SubActivityGroups of(List<Plan> plans, int year, RuleSet rules, ReferenceLookup lookup, String scope) {
        SubActivityGroups all = new SubActivityGroups();
        Map<Context, List<RowMatch>> tables = new HashMap<>();
        for (Plan plan : plans) {
            for (AgencyPlan agency : plan.agencies()) {
                String kind = lookup.agencies().find(agency.agency()).map(AgencyEntry::kind).filter(word -> !word.isBlank()).orElse(null);
                Context context = new Context(plan.stage(), plan.phase(), year, scope, plan.file(agency.file()).layout(), kind);
                List<RowMatch> rows = tables.computeIfAbsent(context, at -> rows(rules, at));
                rows.forEach(row -> all.known.addAll(named(row)));
                agency.subActivities().forEach(sub -> all.groups.put(sub, of(sub, rows, lookup)));
            }
        }
        return all;
    }

    private static List<RowMatch> rows(RuleSet rules, Context context) {
        return rules.in(context).rows(TableKind.GOLONGAN).stream().filter(row -> row.table().levels().contains(SubjectLevel.SUB)).toList();
    }

    private static Set<String> of(SubActivity sub, List<RowMatch> rows, ReferenceLookup lookup) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        Map<DictionaryEntry, Value> values = SpendingFacts.of(sub, lookup.agencies());
        Set<String> names = new TreeSet<>();
        rows.stream().filter(row -> holds(row.row().conditions(), values)).forEach(row -> names.addAll(named(row)));
        return Collections.unmodifiableSet(names);
    }

    private static boolean holds(Map<DictionaryEntry, Condition> conditions, Map<DictionaryEntry, Value> values) {
        return conditions.entrySet().stream().allMatch(condition -> condition.getKey().isContext()
                || values.containsKey(condition.getKey()) && condition.getValue().test(values.get(condition.getKey())) == Truth.TRUE);
    }

    private static List<String> named(RowMatch row) {
        return List.of(row.row().result(ResultColumn.GROUP).split("; "));
    }

    /** Names in alphabetical order; empty for a sub-activity of another plan. */
    public Set<String> of(SubActivity sub) {
        return groups.getOrDefault(sub, Set.of());
    }

    /** All groups the tables may give. */
    public Set<String> known() {
        return Collections.unmodifiableSet(known);
    }
}
