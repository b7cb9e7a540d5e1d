package id.selaras.measure;

import id.selaras.decision.Context;
import id.selaras.decision.RuleSet;
import id.selaras.plan.AccountCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The budget lines of a whole plan by spending group: of each sub-activity, each agency and all together. Safe for several threads. */
public final class PlanSpending {

    /** Nothing was budgeted by lines. */
    public static final PlanSpending NONE = new PlanSpending();

    /** An account with the money of its lines. */
    public record AccountSum(AccountCode account, String name, Rupiah amount) {
    }

    /** @param groups of each line, the same sets over and over */
    private record Part(List<BudgetLine> lines, List<Set<String>> groups, SpendingSums sums) {
    }

    private final Map<String, Part> bySubActivity = new HashMap<>();
    private final Map<AgencyPlan, SpendingSums> byAgency = new IdentityHashMap<>();
    private final SpendingSums all;

    private PlanSpending() {
        all = SpendingSums.NONE;
    }

    private PlanSpending(Plan plan, int year, RuleSet rules, ReferenceLookup lookup, String scope) {
        Map<Context, SpendingGroups> groups = new HashMap<>();
        SpendingSums.Counting whole = new SpendingSums.Counting();
        for (AgencyPlan agency : plan.agencies()) {
            if (!agency.lines().isEmpty()) {
                String kind = lookup.agencies().find(agency.agency()).map(AgencyEntry::kind).filter(word -> !word.isBlank()).orElse(null);
                Context context = new Context(plan.stage(), plan.phase(), year, scope, plan.file(agency.file()).layout(), kind);
                SpendingSums sums = count(agency, groups.computeIfAbsent(context, at -> new SpendingGroups(rules, at, lookup.agencies())));
                byAgency.put(agency, sums);
                whole.add(sums);
            }
        }
        all = whole.sums();
    }

    /** @param scope AGENCY or GOVERNMENT */
    public static PlanSpending of(Plan plan, RuleSet rules, ReferenceLookup lookup, String scope) {
        return of(plan, plan.year(), rules, lookup, scope);
    }

    /** @param year whose groups count: a plan of the year before is divided as the plan it stands beside */
    public static PlanSpending of(Plan plan, int year, RuleSet rules, ReferenceLookup lookup, String scope) {
        return plan == null || plan.agencies().stream().allMatch(agency -> agency.lines().isEmpty()) ? NONE
                : new PlanSpending(plan, year, rules, lookup, scope);
    }

    private SpendingSums count(AgencyPlan agency, SpendingGroups groups) {
        Map<String, List<BudgetLine>> lines = new HashMap<>();
        agency.lines().forEach(line -> lines.computeIfAbsent(line.subActivity(), sub -> new ArrayList<>()).add(line));
        SpendingSums.Counting sums = new SpendingSums.Counting();
        for (SubActivity sub : agency.subActivities()) {
            List<BudgetLine> own = lines.remove(sub.id());
            if (own != null) {
                SpendingGroups.Within within = groups.within(sub);
                SpendingSums.Counting counting = new SpendingSums.Counting();
                List<Set<String>> groupsOfLines = new ArrayList<>(own.size());
                for (BudgetLine line : own) {
                    Set<String> of = within.of(line.account(), line.accountName(), line.fund());
                    counting.add(line.amount(), !line.account().isEmpty(), of);
                    groupsOfLines.add(of);
                }
                Part part = new Part(own, groupsOfLines, counting.sums());
                bySubActivity.put(sub.id(), part);
                sums.add(part.sums());
            }
        }
        // lines whose sub-activity was dropped are still money of the agency
        lines.values().forEach(rest -> rest.forEach(line -> sums.add(line.amount(), !line.account().isEmpty(), Set.of())));
        return sums.sums();
    }

    /** Null where the sub-activity has no lines. */
    public SpendingSums of(SubActivity sub) {
        Part part = bySubActivity.get(sub.id());
        return part == null ? null : part.sums();
    }

    /** Null where the agency has no lines. */
    public SpendingSums of(AgencyPlan agency) {
        return byAgency.get(agency);
    }

    /** Of all agencies together. */
    public SpendingSums all() {
        return all;
    }

    /** In the order of the document. */
    public List<BudgetLine> lines(SubActivity sub) {
        Part part = bySubActivity.get(sub.id());
        return part == null ? List.of() : part.lines();
    }

    /** Lines of a sub-activity that are in a group, in the order of the document. */
    public List<BudgetLine> lines(SubActivity sub, String group) {
        Part part = bySubActivity.get(sub.id());
        if (part == null || !part.sums().groups().containsKey(group)) {
            return List.of();
        }
        List<BudgetLine> lines = new ArrayList<>();
        for (int at = 0; at < part.lines().size(); at++) {
            if (part.groups().get(at).contains(group)) {
                lines.add(part.lines().get(at));
            }
        }
        return lines;
    }

    /** The accounts of lines, the dearest first. */
    public static List<AccountSum> accounts(List<BudgetLine> lines) {
        Map<String, Rupiah> sums = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (BudgetLine line : lines) {
            sums.merge(line.account(), line.amountOrZero(), Rupiah::plus);
            names.merge(line.account(), line.accountName(), (one, other) -> one.isEmpty() ? other : one);
        }
        return sums.entrySet().stream().map(sum -> new AccountSum(new AccountCode(sum.getKey()), names.get(sum.getKey()), sum.getValue())).sorted(Comparator.comparing(AccountSum::amount).reversed()
                .thenComparing(AccountSum::account)).toList();
    }
}
