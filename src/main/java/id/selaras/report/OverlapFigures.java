package id.selaras.report;

import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapClass;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many overlaps of each class there are and what their rows cost. A row counts once a class, and once in all, however many
 * overlaps it is in: the classes may add up to more than the total.
 */
public record OverlapFigures(Map<OverlapClass, Integer> number, Map<OverlapClass, Rupiah> rupiah, int rows, Rupiah total) {

    /** @param counted whose money counts, such as the rows of one file */
    public static OverlapFigures of(Collection<Overlap> overlaps, Predicate<SubActivity> counted) {
        Map<OverlapClass, Integer> number = new EnumMap<>(OverlapClass.class);
        Map<OverlapClass, Rupiah> rupiah = new EnumMap<>(OverlapClass.class);
        Map<OverlapClass, Set<String>> seen = new EnumMap<>(OverlapClass.class);
        for (OverlapClass kind : OverlapClass.values()) {
            number.put(kind, 0);
            rupiah.put(kind, Rupiah.ZERO);
            seen.put(kind, new HashSet<>());
        }
        Set<String> all = new HashSet<>();
        Rupiah total = Rupiah.ZERO;
        for (Overlap overlap : overlaps) {
            number.merge(overlap.kind(), 1, Integer::sum);
            for (SubActivity row : overlap.rows()) {
                if (counted.test(row) && seen.get(overlap.kind()).add(row.id())) {
                    rupiah.merge(overlap.kind(), row.allocationOrZero(), Rupiah::plus);
                    total = all.add(row.id()) ? total.plus(row.allocationOrZero()) : total;
                }
            }
        }
        return new OverlapFigures(number, rupiah, all.size(), total);
    }

    public int overlaps() {
        return number.values().stream().mapToInt(Integer::intValue).sum();
    }
}
