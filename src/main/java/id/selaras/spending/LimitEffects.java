package id.selaras.spending;

import id.selaras.finding.Limit;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.SpendingSums;
import id.selaras.measure.WholeSpending;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What moving money between sub-activities does to the limits of the whole budget. What was moved before counts along.
 *
 * <p>The total does not change, so that only shares of spending groups move. Whether a group loses is judged by its worst case: of a group
 * that tables tell by account, all of the row's money in it may leave, and a row that gains spends as it does today.
 */
final class LimitEffects {

    private static final int PLACES = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Text NO_LINES = Text.of("perlu rincian belanja kedua sub kegiatan untuk golongan ini",
            "the budget lines of both sub-activities are needed for this group");

    private final List<Limit> limits;
    private final WholeSpending spending;
    private final Map<Limit, BigDecimal> moved = new HashMap<>();

    LimitEffects(List<Limit> limits, WholeSpending spending) {
        this.limits = limits;
        this.spending = spending;
    }

    /** @param to the row that would gain; null where the promise has none yet */
    List<LimitMove> of(SubActivity from, SubActivity to, Rupiah amount) {
        List<LimitMove> moves = new ArrayList<>();
        for (Limit limit : limits) {
            if (limit.value() != null) {
                moves.add(move(limit, from, to, amount));
            }
        }
        return List.copyOf(moves);
    }

    /** The moves of a proposal that is made count for the next ones. */
    void keep(List<LimitMove> moves) {
        moves.stream().filter(move -> move.after() != null).forEach(move -> moved.put(move.limit(), move.after()));
    }

    private LimitMove move(Limit limit, SubActivity from, SubActivity to, Rupiah amount) {
        BigDecimal before = moved.getOrDefault(limit, limit.value());
        boolean share = limit.level() == SubjectLevel.SPENDING_GROUP && limit.unit() == Limit.Unit.PERCENT;
        if (!share || limit.base() == null || !limit.base().isPositive() || spending.groups() == null) {
            return new LimitMove(limit, before, before, limit.met(), null);
        }
        BigDecimal gain = gain(limit, from, to, amount);
        if (gain == null) {
            return new LimitMove(limit, before, null, null, NO_LINES);
        }
        BigDecimal after = gain.signum() == 0 ? before
                : before.add(gain.multiply(HUNDRED).divide(limit.base().amount(), PLACES, RoundingMode.HALF_UP)).stripTrailingZeros();
        return new LimitMove(limit, before, after, kept(limit, after), null);
    }

    /** Rupiah the group has more afterwards; null where it cannot be said. */
    private BigDecimal gain(Limit limit, SubActivity from, SubActivity to, Rupiah amount) {
        String group = limit.target();
        boolean least = limit.side() == Limit.Side.AT_LEAST || limit.side() == Limit.Side.MORE_THAN;
        if (spending.groups().isWhole(group)) {
            BigDecimal in = to != null && isIn(to, group) ? amount.amount() : BigDecimal.ZERO;
            return isIn(from, group) ? in.subtract(amount.amount()) : in;
        }
        SpendingSums lost = spending.lines().of(from);
        SpendingSums won = to == null ? null : spending.lines().of(to);
        if (lost == null || !least && won == null) {
            return null;
        }
        BigDecimal out = least ? lost.of(group).amount().min(amount.amount()) : BigDecimal.ZERO;
        return part(won, group, amount).subtract(out);
    }

    private static BigDecimal part(SpendingSums won, String group, Rupiah amount) {
        return won == null || !won.total().isPositive() ? BigDecimal.ZERO
                : amount.amount().multiply(won.of(group).amount()).divide(won.total().amount(), 2, RoundingMode.HALF_UP);
    }

    /** Groups told by code and words alone: no account is asked. */
    private boolean isIn(SubActivity row, String group) {
        return spending.groups().within(row).of("", "", "").contains(group);
    }

    private static Boolean kept(Limit limit, BigDecimal after) {
        if (limit.side() == null || limit.limit() == null || limit.met() == null) {
            return null;
        }
        int beside = after.compareTo(limit.limit());
        return switch (limit.side()) {
            case AT_LEAST -> beside >= 0;
            case MORE_THAN -> beside > 0;
            case AT_MOST -> beside <= 0;
            case LESS_THAN -> beside < 0;
        };
    }
}
