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
import id.selaras.plan.SubActivity;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which spending groups the money of a budget line belongs to, by the tables of the kind GOLONGAN. What the rows ask of the account and
 * the fund source is answered once for each of them, what they ask of the sub-activity once for each sub-activity, so that a million
 * lines cost little. A condition on something unknown does not hold. Safe for several threads.
 */
public final class SpendingGroups {

    private static final Set<DictionaryEntry> OF_LINE =
            EnumSet.of(DictionaryEntry.ACCOUNT_CODE, DictionaryEntry.ACCOUNT_NAME, DictionaryEntry.FUND_SOURCE);

    private record Account(String code, String name, String fund) {
    }

    private final AgencyLookup agencies;
    private final List<RowMatch> rows;
    private final boolean namesMatter;
    private final boolean fundsMatter;
    private final ConcurrentMap<Account, BitSet> byAccount = new ConcurrentHashMap<>();
    private final ConcurrentMap<BitSet, Set<String>> groups = new ConcurrentHashMap<>();

    public SpendingGroups(RuleSet rules, Context context, AgencyLookup agencies) {
        this.agencies = agencies;
        this.rows = rules.in(context).rows(TableKind.GOLONGAN).stream()
                .filter(row -> row.table().levels().contains(SubjectLevel.BUDGET_LINE)).toList();
        this.namesMatter = asked(DictionaryEntry.ACCOUNT_NAME);
        this.fundsMatter = asked(DictionaryEntry.FUND_SOURCE);
    }

    private boolean asked(DictionaryEntry entry) {
        return rows.stream().anyMatch(row -> row.row().conditions().containsKey(entry));
    }

    /** Groups the tables know, by name. */
    Set<String> known() {
        Set<String> known = new TreeSet<>();
        rows.forEach(row -> known.addAll(named(row)));
        return known;
    }

    /** True when what a sub-activity is decides whether its money is in a group, whatever its lines buy. */
    public boolean isWhole(String group) {
        List<RowMatch> naming = rows.stream().filter(row -> named(row).contains(group)).toList();
        return !naming.isEmpty() && naming.stream().allMatch(row -> row.row().conditions().keySet().stream().noneMatch(OF_LINE::contains));
    }

    private static List<String> named(RowMatch row) {
        return List.of(row.row().result(ResultColumn.GROUP).split("; "));
    }

    /** The groups as this sub-activity spends. */
    public Within within(SubActivity sub) {
        Map<DictionaryEntry, Value> values = SpendingFacts.of(sub, agencies);
        return new Within(holding(values, false), sub);
    }

    /** Rows whose conditions hold, of those about lines or of those about sub-activities. */
    private BitSet holding(Map<DictionaryEntry, Value> values, boolean ofLine) {
        BitSet holding = new BitSet(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            boolean holds = true;
            for (Map.Entry<DictionaryEntry, Condition> condition : rows.get(at).row().conditions().entrySet()) {
                DictionaryEntry entry = condition.getKey();
                holds = holds && (entry.isContext() || OF_LINE.contains(entry) != ofLine
                        || values.containsKey(entry) && condition.getValue().test(values.get(entry)) == Truth.TRUE);
            }
            holding.set(at, holds);
        }
        return holding;
    }

    private Set<String> named(BitSet holding) {
        Set<String> names = new TreeSet<>();
        holding.stream().forEach(at -> names.addAll(named(rows.get(at))));
        return Collections.unmodifiableSet(names);
    }

    /** The groups of the lines of one sub-activity. */
    public final class Within {

        private final BitSet open;
        private final String fund;

        private Within(BitSet open, SubActivity sub) {
            this.open = open;
            this.fund = SpendingFacts.fund(sub);
        }

        /**
         * By name, empty where no row says anything.
         *
         * @param account     as written; empty where nothing stands there
         * @param accountName likewise
         * @param lineFund    fund source of the line; empty: that of the sub-activity
         */
        public Set<String> of(String account, String accountName, String lineFund) {
            Account key = new Account(account, namesMatter ? accountName : "", !fundsMatter ? "" : lineFund.isEmpty() ? fund : lineFund);
            BitSet both = (BitSet) byAccount.computeIfAbsent(key, line -> holding(
                    SpendingFacts.of(line.code(), line.name(), line.fund()), true)).clone();
            both.and(open);
            Set<String> known = groups.get(both);
            return known != null ? known : groups.computeIfAbsent(both, SpendingGroups.this::named);
        }
    }
}
