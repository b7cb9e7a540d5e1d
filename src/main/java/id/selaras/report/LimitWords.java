package id.selaras.report;

import id.selaras.finding.Limit;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Limits of the whole budget in words. */
public final class LimitWords {

    private static final int DECIMALS = 2;
    private static final int FINE_DECIMALS = 4;

    private LimitWords() {
    }

    /** A measured value or a limit as people read it; a dash where there is none. */
    public static String written(BigDecimal number, Limit.Unit unit) {
        if (number == null) {
            return "-";
        }
        return switch (unit) {
            case PERCENT -> IndonesianNumber.write(number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()) + "%";
            case RUPIAH -> new Rupiah(number).written();
            case COUNT -> IndonesianNumber.write(number);
        };
    }

    /** As {@link #written}, with so many decimals that a small move of a share is seen. */
    public static String exactly(BigDecimal number, Limit.Unit unit) {
        return number == null || unit != Limit.Unit.PERCENT ? written(number, unit)
                : IndonesianNumber.write(number.setScale(FINE_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()) + "%";
    }

    /** {@code paling sedikit 20%}; a dash for a mere trend. */
    public static Text allowed(Limit limit) {
        if (limit.side() == null || limit.limit() == null) {
            return Text.of("-", "-");
        }
        String number = written(limit.limit(), limit.unit());
        return switch (limit.side()) {
            case AT_LEAST -> Text.of("paling sedikit " + number, "at least " + number);
            case MORE_THAN -> Text.of("lebih dari " + number, "more than " + number);
            case AT_MOST -> Text.of("paling banyak " + number, "at most " + number);
            case LESS_THAN -> Text.of("kurang dari " + number, "less than " + number);
        };
    }

    public static Text state(Limit limit) {
        if (limit.met() == null) {
            return limit.reason() == null ? Text.of("untuk perhatian", "for attention") : Text.of("tidak dapat dinilai", "not assessable");
        }
        return limit.met() ? Text.of("terpenuhi", "kept") : Text.of("tidak terpenuhi", "not kept");
    }

    /** {@code 5-1-2022 s.d. 31-12-2026}; open ends are left out. */
    public static Text validity(Limit limit) {
        if (limit.from() == null && limit.to() == null) {
            return Text.of("-", "-");
        }
        return Text.of((limit.from() == null ? "" : "sejak " + limit.from() + " ").concat(limit.to() == null ? "" : "s.d. " + limit.to()).strip(),
                (limit.from() == null ? "" : "from " + limit.from() + " ").concat(limit.to() == null ? "" : "to " + limit.to()).strip());
    }
}
