package id.selaras.spending;

import id.selaras.finding.Limit;
import id.selaras.problem.Text;
import java.math.BigDecimal;

/**
 * A limit of the whole budget before and after money moves, both in the unit of the limit.
 *
 * @param after  null where it cannot be said; equal to {@code before} where the move does not touch the limit
 * @param kept   whether the limit is kept afterwards; null where it cannot be said, and for a mere trend
 * @param reason why {@code after} cannot be said; null where it can
 */
public record LimitMove(Limit limit, BigDecimal before, BigDecimal after, Boolean kept, Text reason) {

    /** True when the move touches the limit, or may touch it. */
    public boolean moves() {
        return reason != null || after != null && before != null && after.compareTo(before) != 0;
    }

    /** True when the limit is broken afterwards, and was kept before or is further off. */
    boolean breaks() {
        return moves() && Boolean.FALSE.equals(kept)
                && (Boolean.TRUE.equals(limit.met()) || isFurtherOff());
    }

    private boolean isFurtherOff() {
        boolean least = limit.side() == Limit.Side.AT_LEAST || limit.side() == Limit.Side.MORE_THAN;
        return least ? after.compareTo(before) < 0 : after.compareTo(before) > 0;
    }
}
