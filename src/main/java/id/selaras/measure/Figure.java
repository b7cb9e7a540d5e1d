package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of the whole budget and where it was taken from, or why it is not known.
 *
 * @param amount  null when it is not known
 * @param origin  in words, for messages
 * @param missing null when it is known
 */
record Figure(Rupiah amount, String origin, Missing missing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    static Figure of(Rupiah amount, String origin) {
        return new Figure(amount, origin, null);
    }

    static Figure unknown(Missing reason) {
        return new Figure(null, "", reason);
    }

    boolean isKnown() {
        return missing == null;
    }

    /** This less another, told as this. */
    Figure less(Figure other) {
        return !isKnown() ? this : !other.isKnown() ? unknown(other.missing()) : of(amount.minus(other.amount()), origin);
    }

    Value value() {
        return isKnown() ? new Amount(amount.amount()) : missing;
    }

    Value told() {
        return isKnown() ? Value.Prose.of(origin) : missing;
    }

    /** This in percent of a base, to four decimals; of nothing there is no share. */
    Value shareOf(Figure base) {
        return !isKnown() ? missing : !base.isKnown() ? base.missing()
                : base.amount().isZero() ? Value.Blank.BLANK
                : new Amount(amount.amount().multiply(HUNDRED).divide(base.amount().amount(), DECIMALS, RoundingMode.HALF_UP));
    }
}
