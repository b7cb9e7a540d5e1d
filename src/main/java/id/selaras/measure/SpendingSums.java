package id.selaras.measure;

import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Money of budget lines by spending group, exact to the sen. A line may be in several groups, so the groups do not add up to the total;
 * the total holds every line once, those without a group too.
 */
public final class SpendingSums {

    /** No lines at all. */
    public static final SpendingSums NONE = new Counting().sums();

    private final Map<String, Rupiah> groups;
    private final Rupiah total;
    private final Rupiah ungrouped;
    private final long lines;
    private final long unreadable;
    private final long withoutAccount;

    private SpendingSums(Counting counted) {
        Map<String, Rupiah> sums = new TreeMap<>();
        counted.groups.forEach((group, sum) -> sums.put(group, new Rupiah(sum)));
        groups = Collections.unmodifiableMap(sums);
        total = new Rupiah(counted.total);
        ungrouped = new Rupiah(counted.ungrouped);
        lines = counted.lines;
        unreadable = counted.unreadable;
        withoutAccount = counted.withoutAccount;
    }

    /** Zero where nothing is in the group. */
    public Rupiah of(String group) {
        return groups.getOrDefault(group, Rupiah.ZERO);
    }

    /** Groups that hold at least one line, by name. */
    public Map<String, Rupiah> groups() {
        return groups;
    }

    /** Every line once. */
    public Rupiah total() {
        return total;
    }

    /** Lines no row of the tables gives a group. */
    public Rupiah ungrouped() {
        return ungrouped;
    }

    public long lines() {
        return lines;
    }

    /** Lines whose amount could not be read: as long as there are any, the sums are too small by nobody knows how much. */
    public long unreadable() {
        return unreadable;
    }

    /** Lines that name no account, so that nobody can say what they buy. */
    public long withoutAccount() {
        return withoutAccount;
    }

    /** True when every line says how much it is and on which account. */
    public boolean complete() {
        return unreadable == 0 && withoutAccount == 0;
    }

    /** Adds lines, or sums of others. */
    static final class Counting {

        private final Map<String, BigDecimal> groups = new TreeMap<>();
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal ungrouped = BigDecimal.ZERO;
        private long lines;
        private long unreadable;
        private long withoutAccount;

        /** @param amount null when it could not be read */
        void add(Rupiah amount, boolean account, Set<String> of) {
            lines++;
            unreadable += amount == null ? 1 : 0;
            withoutAccount += account ? 0 : 1;
            BigDecimal money = amount == null ? BigDecimal.ZERO : amount.amount();
            total = total.add(money);
            ungrouped = of.isEmpty() ? ungrouped.add(money) : ungrouped;
            for (String group : of) {
                groups.merge(group, money, BigDecimal::add);
            }
        }

        void add(SpendingSums sums) {
            sums.groups.forEach((group, sum) -> groups.merge(group, sum.amount(), BigDecimal::add));
            total = total.add(sums.total.amount());
            ungrouped = ungrouped.add(sums.ungrouped.amount());
            lines += sums.lines;
            unreadable += sums.unreadable;
            withoutAccount += sums.withoutAccount;
        }

        SpendingSums sums() {
            return new SpendingSums(this);
        }
    }
}
