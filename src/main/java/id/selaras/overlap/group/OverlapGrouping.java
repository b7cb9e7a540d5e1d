package id.selaras.overlap.group;

import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the overlaps of a run into groups. The order they come in does not matter. */
public final class OverlapGrouping {

    /** {@link Overlap#ORDER} made total, so that even odd input is told in one order. */
    static final Comparator<Overlap> ORDER = Overlap.ORDER
            .thenComparing(OverlapGrouping::paidRole).thenComparing(Overlap::channel).thenComparing(Overlap::place)
            .thenComparing(overlap -> overlap.rows().toString());

    private static final Comparator<SubActivity> BY_FILE_AND_ROW = Comparator
            .comparing(SubActivity::file, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .thenComparingInt(SubActivity::row).thenComparing(SubActivity::id);

    private OverlapGrouping() {
    }

    /** Each overlap is in exactly one of the groups. */
    public static List<RowGroup> group(List<Overlap> overlaps) {
        List<Overlap> ordered = overlaps.stream().sorted(ORDER).toList();
        Map<String, List<Overlap>> pairsByRole = new LinkedHashMap<>();
        for (Overlap overlap : ordered) {
            if (isPair(overlap)) {
                pairsByRole.computeIfAbsent(paidRole(overlap), role -> new ArrayList<>()).add(overlap);
            }
        }
        Map<String, CompleteLink> linksByRole = new HashMap<>();
        pairsByRole.forEach((role, pairs) -> linksByRole.put(role, CompleteLink.of(pairs)));
        Map<Object, List<Overlap>> together = new LinkedHashMap<>();
        for (Overlap overlap : ordered) {
            Object key = isPair(overlap) ? linksByRole.get(paidRole(overlap)).group(overlap) : new Object();
            together.computeIfAbsent(key, first -> new ArrayList<>()).add(overlap);
        }
        return numbered(together.values());
    }

    private static List<RowGroup> numbered(Collection<List<Overlap>> together) {
        List<RowGroup> groups = new ArrayList<>(together.size());
        for (List<Overlap> inside : together) {
            groups.add(new RowGroup("K" + (groups.size() + 1), rows(inside), inside, weakest(inside)));
        }
        return List.copyOf(groups);
    }

    private static List<SubActivity> rows(List<Overlap> inside) {
        Map<String, SubActivity> rows = new LinkedHashMap<>();
        inside.forEach(overlap -> overlap.rows().forEach(row -> rows.putIfAbsent(row.id(), row)));
        return rows.values().stream().sorted(BY_FILE_AND_ROW).toList();
    }

    private static Overlap weakest(List<Overlap> inside) {
        Overlap weakest = inside.get(0);
        for (Overlap overlap : inside) {
            weakest = overlap.score() <= weakest.score() ? overlap : weakest;
        }
        return weakest;
    }

    private static boolean isPair(Overlap overlap) {
        return overlap.channel() != OverlapChannel.OUTCOME;
    }

    private static String paidRole(Overlap overlap) {
        return overlap.paidRole() == null ? "" : overlap.paidRole();
    }
}
