package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.ALLOCATION_CHANGE;
import static id.selaras.decision.DictionaryEntry.FORECAST_CHANGE;
import static id.selaras.decision.DictionaryEntry.PREVIOUS_ALLOCATION;
import static id.selaras.decision.DictionaryEntry.PREVIOUS_FORECAST;
import static id.selaras.decision.DictionaryEntry.SAME_CODE_ALLOCATION;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A sub-activity beside the same one in the plan of the year before. Where a code stands in several rows their sum is compared, and
 * told at the first of them.
 */
final class EarlierMeasures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Missing SPLIT = MissingInputs.because(
            "kode tahun lalu dipecah menjadi beberapa kode, pagunya tidak dapat dibagi",
            "last year's code became several, its money cannot be shared out");
    private static final Missing OTHER_SCALE = MissingInputs.because(
            "uang pada salah satu dari kedua rencana tampaknya bukan rupiah penuh",
            "the money of one of the two plans seems not to be in full rupiah");

    private final AgencyPlan agency;
    private final EarlierLookup earlier;
    private final EarlierLookup.AgencyRows rows;
    private final Map<String, List<SubActivity>> today = new HashMap<>();
    private final boolean comparable;

    EarlierMeasures(AgencyPlan agency, EarlierLookup earlier) {
        this.agency = agency;
        this.earlier = earlier;
        this.rows = earlier.yearBefore(agency.agency());
        agency.subActivities().forEach(sub -> today.computeIfAbsent(sub.nomenclature().text(), code -> new ArrayList<>()).add(sub));
        this.comparable = rows == null || MoneyScales.between(agency, rows) == MoneyScales.Scale.RUPIAH;
    }

    void measure(SubActivity sub, Map<DictionaryEntry, Value> values) {
        Missing missing = missing(sub);
        if (missing != null) {
            for (DictionaryEntry entry : List.of(SAME_CODE_ALLOCATION, PREVIOUS_ALLOCATION, ALLOCATION_CHANGE, PREVIOUS_FORECAST,
                    FORECAST_CHANGE)) {
                values.put(entry, missing);
            }
            return;
        }
        List<SubActivity> same = today.get(sub.nomenclature().text());
        List<SubActivity> before = same.get(0) == sub ? rows.before(agency.agency(), sub.nomenclature()) : List.of();
        Field<Rupiah> now = sum(same, SubActivity::allocation);
        values.put(SAME_CODE_ALLOCATION, same.get(0) == sub ? MissingInputs.of(now, PlanColumn.ALLOCATION, sum -> new Amount(sum.amount())) : Blank.BLANK);
        compare(now, before, SubActivity::allocation, PREVIOUS_ALLOCATION, ALLOCATION_CHANGE, values);
        compare(now, before, SubActivity::nextAllocation, PREVIOUS_FORECAST, FORECAST_CHANGE, values);
    }

    private Missing missing(SubActivity sub) {
        if (earlier.yearBefore() == null) {
            return MissingInputs.NO_YEAR_BEFORE;
        }
        NomenclatureCode code = sub.nomenclature();
        return rows == null ? MissingInputs.NOT_IN_YEAR_BEFORE : code.text().isEmpty() ? MissingInputs.CODE_UNREADABLE
                : rows.split(agency.agency(), code) ? SPLIT : comparable ? null : OTHER_SCALE;
    }

    private static void compare(Field<Rupiah> now, List<SubActivity> before, Function<SubActivity, Field<Rupiah>> column,
                                DictionaryEntry amount, DictionaryEntry change, Map<DictionaryEntry, Value> values) {
        Field<Rupiah> then = sum(before, column);
        Value past = before.isEmpty() ? Blank.BLANK
                : MissingInputs.of(then, column(amount), sum -> new Amount(sum.amount()));
        values.put(amount, past);
        if (!(past instanceof Amount) || !now.isFilled()) {
            values.put(change, past instanceof Missing || past instanceof Blank ? past
                    : MissingInputs.of(now, PlanColumn.ALLOCATION, sum -> Blank.BLANK));
        } else {
            values.put(change, then.value().isZero() ? Blank.BLANK : new Amount(now.value().minus(then.value()).amount()
                    .multiply(HUNDRED).divide(then.value().amount(), 2, RoundingMode.HALF_UP)));
        }
    }

    private static PlanColumn column(DictionaryEntry amount) {
        return amount == PREVIOUS_FORECAST ? PlanColumn.NEXT_ALLOCATION : PlanColumn.ALLOCATION;
    }

    /** Absent or unreadable as soon as one part is; empty when all are. */
    static Field<Rupiah> sum(List<SubActivity> subs, Function<SubActivity, Field<Rupiah>> column) {
        Rupiah sum = Rupiah.ZERO;
        Field<Rupiah> empty = null;
        boolean filled = false;
        for (SubActivity sub : subs) {
            Field<Rupiah> field = column.apply(sub);
            if (field.state() == Field.State.ABSENT || field.state() == Field.State.UNREADABLE) {
                return field;
            }
            filled |= field.isFilled();
            empty = field;
            sum = sum.plus(field.or(Rupiah.ZERO));
        }
        return filled || empty == null ? Field.filled(sum, "", null) : empty;
    }
}
