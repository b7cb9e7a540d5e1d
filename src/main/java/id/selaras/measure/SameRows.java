package id.selaras.measure;

import id.selaras.language.Folding;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which rows of an earlier version of an agency's plan are which rows of this one. */
public final class SameRows {

    /**
     * One row in both versions, or in one of them.
     *
     * @param before null for a row that was added
     * @param after  null for a row that was dropped
     */
    public record Matched(SubActivity before, SubActivity after) {
    }

    private SameRows() {
    }

    /**
     * Rows match by code, where a code stands in several rows first those of the same name and place, then in their order; a code
     * that the crosswalk replaced is the same row.
     *
     * @return in the order of the plan, dropped rows last; empty when no earlier version of this agency was given
     */
    public static List<Matched> of(AgencyPlan plan, EarlierLookup earlier) {
        EarlierLookup.AgencyRows rows = earlier.versionBefore(plan.agency());
        if (rows == null) {
            return List.of();
        }
        Set<SubActivity> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        SubActivity[] before = new SubActivity[plan.subActivities().size()];
        List<BiPredicate<SubActivity, SubActivity>> likenesses = List.of(SameRows::sameNameAndPlace, (one, other) -> true);
        for (BiPredicate<SubActivity, SubActivity> alike : likenesses) {
            for (int at = 0; at < before.length; at++) {
                SubActivity row = plan.subActivities().get(at);
                if (before[at] == null) {
                    before[at] = rows.before(plan.agency(), row.nomenclature()).stream()
                            .filter(old -> !taken.contains(old) && alike.test(old, row)).findFirst().orElse(null);
                    taken.add(before[at]);
                }
            }
        }
        List<Matched> matched = new ArrayList<>();
        for (int at = 0; at < before.length; at++) {
            matched.add(new Matched(before[at], plan.subActivities().get(at)));
        }
        rows.all().stream().filter(old -> !taken.contains(old)).forEach(old -> matched.add(new Matched(old, null)));
        return matched;
    }

    private static boolean sameNameAndPlace(SubActivity one, SubActivity other) {
        return same(one.name().or(""), other.name().or(""))
                && same(one.text(PlanColumn.LOCATION).or(""), other.text(PlanColumn.LOCATION).or(""));
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }
}
