package id.selaras.overlap.proposal;

import id.selaras.measure.PlanSpending;
import id.selaras.measure.SpendingSums;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much of a sub-activity's money is support spending (travel, meetings, honoraria, supplies), known only from budget lines. */
@FunctionalInterface
public interface SupportShares {

    /** Travel, fees, meals, stationery and rent, as the table of spending groups says. */
    String GROUP = "PENDUKUNG";
    /** Decimals of a share. */
    int PLACES = 4;

    /** No budget lines were read. */
    SupportShares NONE = row -> Optional.empty();

    /** Shares of the spending group {@code PENDUKUNG} in the lines of each row. */
    static SupportShares of(PlanSpending lines) {
        return row -> {
            SpendingSums sums = lines.of(row);
            return sums == null || !sums.total().isPositive() ? Optional.empty()
                    : Optional.of(sums.of(GROUP).amount().divide(sums.total().amount(), PLACES, RoundingMode.HALF_UP));
        };
    }

    /** 0..1 of the allocation; empty where the row has no budget lines. */
    Optional<BigDecimal> of(SubActivity row);
}
