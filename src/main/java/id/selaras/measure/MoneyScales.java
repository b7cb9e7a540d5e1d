package id.selaras.measure;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Whether money is written in thousands or millions, told by what the same rows had in another document. */
final class MoneyScales {

    /** Fewer rows that both documents have prove nothing. */
    private static final int ENOUGH = 3;
    /** A median this many times off a whole scale still counts as that scale: plans change, but not all rows threefold. */
    private static final BigDecimal TOLERANCE = BigDecimal.valueOf(3);

    /** What the money of the plan at hand seems to be written in. */
    enum Scale {
        RUPIAH(1), RIBUAN(1_000), JUTAAN(1_000_000),
        /** It is the other document that is not in full rupiah. */
        OTHER(0),
        /** Too few rows stand in both. */
        UNKNOWN(0);

        private final long factor;

        Scale(long factor) {
            this.factor = factor;
        }
    }

    private MoneyScales() {
    }

    /** From the rows of an earlier plan; {@link Scale#RUPIAH} where too few can be compared. */
    static Scale between(AgencyPlan agency, EarlierLookup.AgencyRows rows) {
        List<BigDecimal> ratios = new ArrayList<>();
        for (SubActivity sub : agency.subActivities()) {
            ratio(ratios, EarlierMeasures.sum(rows.before(agency.agency(), sub.nomenclature()), SubActivity::allocation).or(Rupiah.ZERO),
                    sub.allocationOrZero());
        }
        Scale scale = of(ratios);
        return scale == Scale.UNKNOWN ? Scale.RUPIAH : scale;
    }

    /** Adds how many times larger the other document's amount is; nothing where one of them is not positive. */
    static void ratio(List<BigDecimal> ratios, Rupiah other, Rupiah own) {
        if (other.isPositive() && own.isPositive()) {
            ratios.add(other.amount().divide(own.amount(), MathContext.DECIMAL64));
        }
    }

    static Scale of(List<BigDecimal> ratios) {
        if (ratios.size() < ENOUGH) {
            return Scale.UNKNOWN;
        }
        BigDecimal median = ratios.stream().sorted().skip(ratios.size() / 2).findFirst().orElseThrow();
        for (Scale scale : List.of(Scale.RIBUAN, Scale.JUTAAN)) {
            BigDecimal factor = BigDecimal.valueOf(scale.factor);
            if (near(median, factor)) {
                return scale;
            }
            if (near(median, BigDecimal.ONE.divide(factor, MathContext.DECIMAL64))) {
                return Scale.OTHER;
            }
        }
        return Scale.RUPIAH;
    }

    private static boolean near(BigDecimal median, BigDecimal factor) {
        return median.compareTo(factor.divide(TOLERANCE, MathContext.DECIMAL64)) >= 0 && median.compareTo(factor.multiply(TOLERANCE)) <= 0;
    }
}
