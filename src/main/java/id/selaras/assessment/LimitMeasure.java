package id.selaras.assessment;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.Condition.Bounds;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.finding.Limit.Side;
import id.selaras.finding.Limit.Unit;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a limit is told by.
 *
 * @param condition the entry whose condition holds the limit
 * @param value     the entry that is shown as the measured value
 * @param limit     the entry that is shown as the limit where it is no number of the condition; else null
 * @param amount    the entry of the rupiah it is about; null where there is none
 * @param base      the entry of the rupiah the share is taken of; null where there is none
 * @param origin    the entry that says where the amount is from; null: the sheet of its level
 */
record LimitMeasure(DictionaryEntry condition, DictionaryEntry value, DictionaryEntry limit, DictionaryEntry amount,
                    DictionaryEntry base, DictionaryEntry origin, Unit unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<LimitMeasure> ALL = List.of(
            new LimitMeasure(GROUP_SHARE, GROUP_SHARE, null, GROUP_AMOUNT, TOTAL_SPENDING, GROUP_ORIGIN, Unit.PERCENT),
            new LimitMeasure(GROUP_SHARE_NET, GROUP_SHARE_NET, null, GROUP_AMOUNT, NET_SPENDING, GROUP_ORIGIN, Unit.PERCENT),
            new LimitMeasure(GROUP_BASE_SHARE, GROUP_BASE_SHARE, null, GROUP_AMOUNT, GROUP_BASE, GROUP_ORIGIN, Unit.PERCENT),
            new LimitMeasure(GROUP_SHARE_CHANGE, GROUP_SHARE, null, GROUP_AMOUNT, TOTAL_SPENDING, GROUP_ORIGIN, Unit.PERCENT),
            new LimitMeasure(BALANCE_GAP, BALANCE_GAP, null, TOTAL_SPENDING, null, TOTAL_ORIGIN, Unit.RUPIAH),
            new LimitMeasure(DEFICIT_EXCESS, DEFICIT_SHARE, DEFICIT_LIMIT, DEFICIT, INCOME, TOTAL_ORIGIN, Unit.PERCENT),
            new LimitMeasure(SUPPORTING_ROWS, SUPPORTING_ROWS, null, ALLOCATION, null, null, Unit.COUNT),
            new LimitMeasure(SERVICE_TARGET, SERVICE_TARGET, null, ALLOCATION, null, null, Unit.PERCENT));

    /** Null for a row that holds no limit of the whole budget. */
    static LimitMeasure of(TableRow row, SubjectLevel level) {
        boolean known = level == SubjectLevel.SPENDING_GROUP || level == SubjectLevel.GOVERNMENT || level == SubjectLevel.BASIC_SERVICE;
        return !known ? null : ALL.stream().filter(measure -> row.conditions().containsKey(measure.condition())).findFirst().orElse(null);
    }

    /** Told for attention only: there is no number it must keep. */
    boolean isTrend() {
        return condition == GROUP_SHARE_CHANGE;
    }

    /** Rows say when something is wrong: below 20 percent is wrong where at least 20 are asked for. */
    Side side(Bounds wrong) {
        return wrong.high() != null && wrong.low() == null ? wrong.highIncluded() ? Side.MORE_THAN : Side.AT_LEAST
                : wrong.lowIncluded() ? Side.LESS_THAN : Side.AT_MOST;
    }

    BigDecimal limit(Bounds wrong) {
        return wrong.high() != null && wrong.low() == null ? wrong.high() : wrong.low();
    }

    /** Rupiah missing to a minimum or above a maximum, rounded up to the sen. */
    Rupiah gap(Side side, BigDecimal value, BigDecimal limit, Rupiah amount, Rupiah base) {
        if (unit == Unit.RUPIAH) {
            return value == null ? null : new Rupiah(value);
        }
        if (side == null || limit == null || amount == null || base == null) {
            return null;
        }
        BigDecimal allowed = base.amount().multiply(limit).divide(HUNDRED);
        BigDecimal gap = side == Side.AT_LEAST || side == Side.MORE_THAN ? allowed.subtract(amount.amount()) : amount.amount().subtract(allowed);
        return new Rupiah(gap.max(BigDecimal.ZERO).setScale(2, RoundingMode.CEILING));
    }

    String source(MeasuredSubject subject) {
        Value told = origin == null ? null : subject.value(origin);
        return origin == null ? "pagu sub kegiatan" : told instanceof Value.Missing ? "" : told.written();
    }
}
