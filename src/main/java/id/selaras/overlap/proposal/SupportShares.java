package id.selaras.overlap.proposal;

import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.util.Optional;

/** How much of a sub-activity's money is support spending (travel, meetings, honoraria, supplies), known only from budget lines. */
@FunctionalInterface
public interface SupportShares {

    /** No budget lines were read. */
    SupportShares NONE = row -> Optional.empty();

    /** 0..1 of the allocation; empty where the row has no budget lines. */
    Optional<BigDecimal> of(SubActivity row);
}
