package id.selaras.measure;

import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Money of technical programmes by the district its row is placed in. A row placed in several is split equally, to the sen, the rest to the
 * first by name; a row for the whole region, or without a recognised place, belongs to none.
 */
final class DistrictMoney {

    private static final BigInteger SEN = BigInteger.valueOf(100);

    private final Map<String, Rupiah> byDistrict = new TreeMap<>();
    private Rupiah placed = Rupiah.ZERO;
    private Rupiah all = Rupiah.ZERO;
    private boolean unread;

    DistrictMoney(List<SubActivity> rows, DistrictNames names, Function<SubActivity, Field<Rupiah>> money) {
        names.all().forEach(district -> byDistrict.put(district, Rupiah.ZERO));
        for (SubActivity sub : rows) {
            if (!sub.nomenclature().isSupport()) {
                Field<Rupiah> amount = money.apply(sub);
                unread |= amount.isAbsent() || amount.state() == Field.State.UNREADABLE;
                place(amount.or(Rupiah.ZERO), names.in(sub.text(PlanColumn.LOCATION).or("")));
            }
        }
    }

    private void place(Rupiah amount, Set<String> districts) {
        all = all.plus(amount);
        if (districts.isEmpty()) {
            return;
        }
        placed = placed.plus(amount);
        BigInteger[] parts = amount.amount().movePointRight(2).toBigIntegerExact().divideAndRemainder(BigInteger.valueOf(districts.size()));
        BigInteger rest = parts[1];
        for (String district : districts) {
            Rupiah part = new Rupiah(new BigDecimal(parts[0].add(rest)).divide(new BigDecimal(SEN)));
            byDistrict.merge(district, part, Rupiah::plus);
            rest = BigInteger.ZERO;
        }
    }

    /** Zero where no row is placed in it. */
    Rupiah of(String district) {
        return byDistrict.get(district);
    }

    /** Money with a district. */
    Rupiah placed() {
        return placed;
    }

    /** All money of technical programmes. */
    Rupiah all() {
        return all;
    }

    /** True when an amount is not stated or could not be read: then no district's sum is known. */
    boolean isUnknown() {
        return unread;
    }
}
