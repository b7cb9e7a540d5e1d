package id.selaras.measure;

import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Money of districts for each person in need: who gets least, and how uneven it is. */
final class DistrictNeed {

    /** With fewer districts a lowest tenth says nothing. */
    static final int ENOUGH = 10;

    private final Map<String, BigDecimal> perPerson = new TreeMap<>();

    /** @param people in need by district, all positive */
    DistrictNeed(DistrictMoney money, Map<String, Long> people) {
        people.forEach((district, count) -> perPerson.put(district, divide(money.of(district), count)));
    }

    private static BigDecimal divide(Rupiah money, long people) {
        return money.amount().divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }

    /** Rupiah for one person in need. */
    BigDecimal of(String district) {
        return perPerson.get(district);
    }

    /** The tenth percentile over all districts, between the two nearest in proportion. */
    BigDecimal lowestTenth() {
        List<BigDecimal> sorted = new ArrayList<>(perPerson.values());
        sorted.sort(null);
        BigDecimal rank = BigDecimal.valueOf(sorted.size() - 1L).movePointLeft(1);
        int below = rank.intValue();
        BigDecimal low = sorted.get(below);
        BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.add(high.subtract(low).multiply(rank.subtract(BigDecimal.valueOf(below)))).setScale(2, RoundingMode.HALF_UP);
    }

    boolean isLowest(String district) {
        return of(district).compareTo(lowestTenth()) < 0;
    }

    /** Gini coefficient over the districts, 0 (all alike) to 1, each district counted once; null where there is no money at all. */
    BigDecimal gini() {
        List<BigDecimal> sorted = new ArrayList<>(perPerson.values());
        sorted.sort(null);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (int at = 0; at < sorted.size(); at++) {
            sum = sum.add(sorted.get(at));
            weighted = weighted.add(sorted.get(at).multiply(BigDecimal.valueOf(2L * (at + 1) - sorted.size() - 1)));
        }
        return sum.signum() == 0 ? null
                : weighted.divide(sum.multiply(BigDecimal.valueOf(sorted.size())), 4, RoundingMode.HALF_UP);
    }
}
