package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.StandardPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What one unit of output of an agency's sub-activities costs: beside last year, its peers, and the government's own standard. */
final class UnitCosts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Missing OTHER_SCALE = MissingInputs.because(
            "uang pada salah satu dari kedua rencana tampaknya bukan rupiah penuh", "the money of one of the two plans seems not to be in full rupiah");
    private static final Missing NO_STANDARD = MissingInputs.because(
            "lembar Standar Harga acuan tidak memuat ASB tahun rencana untuk sub kegiatan dan satuan ini",
            "the reference sheet Standar Harga has no ASB of the plan's year for this sub-activity and unit");

    private final AgencyPlan agency;
    private final ReferenceLookup lookup;
    private final EarlierLookup earlier;
    private final EarlierLookup.AgencyRows before;
    private final PlanWide wide;
    private final boolean comparable;
    private final Map<String, List<SubActivity>> rows = new HashMap<>();

    UnitCosts(AgencyPlan agency, EarlierLookup earlier, PlanWide wide, ReferenceLookup lookup) {
        this.agency = agency;
        this.lookup = lookup;
        this.earlier = earlier;
        this.wide = wide;
        this.before = earlier.yearBefore(agency.agency());
        this.comparable = before == null || MoneyScales.between(agency, before) == MoneyScales.Scale.RUPIAH;
        agency.subActivities().forEach(sub -> rows.computeIfAbsent(sub.nomenclature().text(), code -> new ArrayList<>()).add(sub));
    }

    void measure(SubActivity sub, Map<DictionaryEntry, Value> values) {
        values.put(ALL_UNITS, units(sub));
        List<SubActivity> same = rows.get(sub.nomenclature().text());
        UnitCost own = same.get(0) == sub ? UnitCost.of(same, lookup.units()) : new UnitCost("", Blank.BLANK);
        values.put(UNIT_COST, own.cost());
        history(sub, own, values);
        wide.peers().measure(sub, own, values);
        wide.splits().measure(sub, values);
        standard(sub, own, values);
    }

    private Value units(SubActivity sub) {
        TreeSet<String> names = new TreeSet<>();
        for (Output output : sub.outputs()) {
            if (output.unit().isAbsent() || output.unit().state() == Field.State.UNREADABLE) {
                return MissingInputs.of(output.unit(), PlanColumn.UNIT, text -> Blank.BLANK);
            }
            output.unit().optional().map(lookup.units()::name).map(name -> name.equals("%") ? "persen" : name).ifPresent(names::add);
        }
        return names.isEmpty() ? Blank.BLANK : Prose.of(String.join("; ", names));
    }

    private void history(SubActivity sub, UnitCost own, Map<DictionaryEntry, Value> values) {
        Missing missing = earlier.yearBefore() == null ? MissingInputs.NO_YEAR_BEFORE : before == null ? MissingInputs.NOT_IN_YEAR_BEFORE
                : comparable ? null : OTHER_SCALE;
        Value then = missing;
        if (missing == null) {
            List<SubActivity> past = own.known() ? before.before(agency.agency(), sub.nomenclature()) : List.of();
            UnitCost cost = past.isEmpty() ? new UnitCost("", own.known() ? Blank.BLANK : own.cost()) : UnitCost.of(past, lookup.units());
            then = cost.known() && !cost.unit().equals(own.unit()) ? Blank.BLANK : cost.cost();
        }
        values.put(PREVIOUS_UNIT_COST, then);
        values.put(UNIT_COST_CHANGE, then instanceof Amount past && own.known() ? change(own.amount(), past.number()) : then);
    }

    private void standard(SubActivity sub, UnitCost own, Map<DictionaryEntry, Value> values) {
        Value limit = !lookup.reference().has(ReferenceSheet.STANDAR_HARGA) ? MissingInputs.sheet(ReferenceSheet.STANDAR_HARGA) : own.cost();
        values.put(ASB_NAME, Blank.BLANK);
        if (limit instanceof Amount) {
            Optional<StandardPrice> found = standard(sub, own.unit());
            limit = found.<Value>map(price -> new Amount(price.price().amount())).orElse(NO_STANDARD);
            found.ifPresent(price -> values.put(ASB_NAME, Prose.of(price.code() + " " + price.name())));
        }
        values.put(ASB_LIMIT, limit);
        values.put(ASB_EXCESS_SUM, limit instanceof Amount amount && amount.number().signum() > 0 ? above(sub, own, amount.number()) : limit);
        values.put(ASB_EXCESS, limit instanceof Amount amount && amount.number().signum() > 0 ? change(own.amount(), amount.number())
                : limit instanceof Amount ? Blank.BLANK : limit);
    }

    /** The part of the allocation that one unit at the limit would not need. */
    private static Value above(SubActivity sub, UnitCost own, BigDecimal limit) {
        BigDecimal part = BigDecimal.ONE.subtract(limit.divide(own.amount(), 10, RoundingMode.HALF_UP));
        return new Amount(part.signum() > 0 ? sub.allocationOrZero().amount().multiply(part).setScale(2, RoundingMode.HALF_UP) : BigDecimal.ZERO);
    }

    /** The one for the longest code that covers the row. */
    private Optional<StandardPrice> standard(SubActivity sub, String unit) {
        NomenclatureCode code = lookup.agencies().resolved(sub.agency(), sub.nomenclature());
        return lookup.reference().spending().prices().stream().filter(price -> price.kind() == StandardPrice.Kind.ASB
                        && price.year() == lookup.year() && price.subActivity() != null && price.subActivity().covers(code)
                        && lookup.units().name(price.unit()).equals(unit))
                .max(Comparator.comparingInt(price -> price.subActivity().text().length()));
    }

    /** In percent of what it was. */
    static Value change(BigDecimal now, BigDecimal then) {
        return new Amount(now.subtract(then).multiply(HUNDRED).divide(then, 2, RoundingMode.HALF_UP));
    }
}
