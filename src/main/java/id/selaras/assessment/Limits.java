package id.selaras.assessment;

import id.selaras.decision.Condition;
import id.selaras.decision.Condition.Truth;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.finding.Certainty;
import id.selaras.finding.Limit;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.MeasuredSubject;
import id.selaras.measure.ReferenceLookup;
import id.selaras.measure.WholeCase;
import id.selaras.measure.WholeInput;
import id.selaras.measure.WholeMeasuring;
import id.selaras.measure.WholeSpending;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the limits of the whole budget out of the rows of finding tables that compare a share or a balance, and holds the budget to them. */
public final class Limits {

    /** Which limit applies, not whether it is kept. */
    private static final Set<DictionaryEntry> CHOOSING = Set.of(DictionaryEntry.SPENDING_GROUP, DictionaryEntry.TOTAL_SPENDING);

    private Limits() {
    }

    /**
     * Of a plan as it stands, or as it would stand: nothing but the amounts of the plan need differ.
     *
     * @param results of the plan's sub-activities; limits look at their money and codes only
     * @param before  the same of the year before; empty when no plan of it was given
     */
    public static List<Limit> of(Plan plan, List<SubActivityResult> results, List<SubActivityResult> before, ReferenceLookup lookup,
                                 RuleSet rules) {
        String scope = Scope.Level.GOVERNMENT.name();
        return of(WholeMeasuring.limits(new WholeInput(plan, results, before, lookup, scope,
                WholeSpending.of(plan, rules, lookup, scope))), rules);
    }

    /** Of what was measured; by rule, target and row. Nothing where the run was not over the whole government. */
    static List<Limit> of(WholeCase whole, RuleSet rules) {
        List<Limit> limits = new ArrayList<>();
        List<RowMatch> rows = rules.in(whole.context()).rows(TableKind.TEMUAN);
        for (MeasuredSubject subject : whole.subjects()) {
            for (RowMatch match : rows) {
                LimitMeasure measure = LimitMeasure.of(match.row(), subject.level());
                if (measure != null && match.table().levels().contains(subject.level()) && applies(match.row(), subject)) {
                    limits.add(limit(match.row(), subject, measure));
                }
            }
        }
        limits.removeIf(limit -> limit.value() == null && limit.reason() == null);
        limits.sort(Comparator.comparing(Limit::rule).thenComparing(Limit::target).thenComparing(limit -> limit.row().rowId()));
        return List.copyOf(limits);
    }

    private static boolean applies(TableRow row, MeasuredSubject subject) {
        return row.conditions().entrySet().stream().noneMatch(condition -> CHOOSING.contains(condition.getKey())
                && condition.getValue().test(subject.value(condition.getKey())) == Truth.FALSE);
    }

    private static Limit limit(TableRow row, MeasuredSubject subject, LimitMeasure measure) {
        BigDecimal value = number(subject.value(measure.value()));
        Condition.Bounds bounds = row.conditions().get(measure.condition()).bounds();
        Limit.Side side = measure.isTrend() || bounds == null ? null : measure.side(bounds);
        BigDecimal limit = side == null ? null : measure.limit() == null ? measure.limit(bounds) : number(subject.value(measure.limit()));
        Text reason = reason(row, subject);
        Rupiah amount = rupiah(measure.amount(), subject);
        Rupiah base = rupiah(measure.base(), subject);
        return new Limit(row.result(ResultColumn.RULE), row.ref(), subject.level(), target(subject), value,
                limit, side, measure.unit(), amount, base, measure.gap(side, value, limit, amount, base), row.validFrom(), row.validTo(),
                side == null || reason != null || value == null ? null : !fires(row, subject), row.result(ResultColumn.LEGAL_BASIS),
                Certainty.valueOf(row.result(ResultColumn.CERTAINTY)), measure.source(subject), reason);
    }

    /** Empty for what stands in place of targets that nobody named. */
    private static String target(MeasuredSubject subject) {
        Value name = subject.value(DictionaryEntry.TARGET_NAME);
        return name instanceof Value.Missing ? "" : name.written();
    }

    private static boolean fires(TableRow row, MeasuredSubject subject) {
        return row.conditions().entrySet().stream().allMatch(condition -> condition.getKey().isContext()
                || condition.getValue().test(subject.value(condition.getKey())) == Truth.TRUE);
    }

    /** Why it cannot be said whether the limit is kept; null where it can. */
    private static Text reason(TableRow row, MeasuredSubject subject) {
        Text unknown = null;
        for (Map.Entry<DictionaryEntry, Condition> condition : row.conditions().entrySet()) {
            Value value = condition.getKey().isContext() ? null : subject.value(condition.getKey());
            if (value != null && condition.getValue().test(value) == Truth.FALSE) {
                return null;
            }
            unknown = unknown == null && value instanceof Value.Missing missing ? missing.reason() : unknown;
        }
        return unknown;
    }

    private static Rupiah rupiah(DictionaryEntry entry, MeasuredSubject subject) {
        BigDecimal amount = entry == null ? null : number(subject.value(entry));
        return amount == null ? null : new Rupiah(amount);
    }

    private static BigDecimal number(Value value) {
        return value instanceof Value.Amount amount ? amount.number() : null;
    }
}
