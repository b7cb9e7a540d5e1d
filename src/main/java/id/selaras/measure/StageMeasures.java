package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.CHANGE_REASON;
import static id.selaras.decision.DictionaryEntry.COMPARED_ALLOCATION;
import static id.selaras.decision.DictionaryEntry.COMPARED_DIFFERENCE;
import static id.selaras.decision.DictionaryEntry.COMPARED_MULTIPLE;
import static id.selaras.decision.DictionaryEntry.COMPARED_SOURCE;
import static id.selaras.decision.DictionaryEntry.IN_COMPARED;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sub-activity beside the same one in the document its own is made from. Where a code stands in several rows their sum is compared,
 * and told at the first of them. Of a stage that is made from none nothing is measured.
 */
final class StageMeasures {

    private static final List<DictionaryEntry> ENTRIES = List.of(IN_COMPARED, COMPARED_SOURCE, COMPARED_ALLOCATION, COMPARED_DIFFERENCE,
            COMPARED_MULTIPLE, CHANGE_REASON);
    private static final int DECIMALS = 4;

    private final AgencyPlan agency;
    private final Counterpart counterpart;
    private final RenjaIndicators indicators;
    private final Map<String, List<SubActivity>> today = new HashMap<>();

    StageMeasures(PlanStage stage, AgencyPlan agency, EarlierLookup earlier, ReferenceLookup lookup) {
        this.agency = agency;
        agency.subActivities().forEach(sub -> today.computeIfAbsent(sub.nomenclature().text(), code -> new ArrayList<>()).add(sub));
        counterpart = Counterpart.of(stage, agency, earlier, lookup);
        indicators = stage == PlanStage.RKA ? new RenjaIndicators(agency, earlier, lookup) : null;
    }

    void measure(SubActivity sub, Map<DictionaryEntry, Value> values) {
        if (counterpart != null) {
            allocation(sub, values);
        }
        if (indicators != null) {
            indicators.measure(today.get(sub.nomenclature().text()), sub, values);
            values.put(CHANGE_REASON, values.get(CHANGE_REASON) instanceof Prose known ? known : reason(sub, indicators.rows(sub)));
        }
    }

    void measure(SubActivity sub, Output output, Map<DictionaryEntry, Value> values) {
        if (indicators != null) {
            indicators.measure(sub, output, values);
        }
    }

    void measureAgency(Map<DictionaryEntry, Value> values) {
        if (counterpart != null) {
            OnlyThere.measure(agency, counterpart, values);
        }
    }

    private void allocation(SubActivity sub, Map<DictionaryEntry, Value> values) {
        Missing missing = counterpart.missing(sub.nomenclature());
        if (missing != null) {
            ENTRIES.forEach(entry -> values.put(entry, missing));
            return;
        }
        List<SubActivity> same = today.get(sub.nomenclature().text());
        if (same.get(0) != sub) {
            ENTRIES.forEach(entry -> values.put(entry, Blank.BLANK));
            return;
        }
        Counterpart.Held held = counterpart.of(sub.nomenclature());
        values.put(IN_COMPARED, Choices.yesNo(held.stands()));
        values.put(COMPARED_SOURCE, held.source().isEmpty() ? Blank.BLANK : Prose.of(held.source()));
        values.put(CHANGE_REASON, reason(sub, held.rows()));
        values.put(COMPARED_ALLOCATION, held.allocation());
        Field<Rupiah> now = EarlierMeasures.sum(same, SubActivity::allocation);
        Value own = MissingInputs.of(now, PlanColumn.ALLOCATION, sum -> new Amount(sum.amount()));
        if (held.allocation() instanceof Amount then && !(own instanceof Missing)) {
            BigDecimal money = now.or(Rupiah.ZERO).amount();
            values.put(COMPARED_DIFFERENCE, new Amount(money.subtract(then.number())));
            values.put(COMPARED_MULTIPLE, then.number().signum() == 0 ? Blank.BLANK
                    : new Amount(money.divide(then.number(), DECIMALS, RoundingMode.HALF_UP)));
        } else {
            Value none = held.allocation() instanceof Amount ? own : held.allocation();
            values.put(COMPARED_DIFFERENCE, none);
            values.put(COMPARED_MULTIPLE, none);
        }
    }

    /** What the row itself notes; else what the other document notes at its row. */
    private static Value reason(SubActivity sub, List<SubActivity> there) {
        String own = sub.text(PlanColumn.NOTE).or("");
        String other = there.stream().map(row -> row.text(PlanColumn.NOTE).or("")).filter(note -> !note.isBlank()).findFirst().orElse("");
        return !own.isBlank() ? Prose.of(own) : other.isBlank() ? Blank.BLANK : Prose.of(other);
    }
}
