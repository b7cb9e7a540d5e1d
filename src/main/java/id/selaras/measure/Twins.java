package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.language.Folding;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of one agency with the same code, place and fund source: the later ones repeat the first. */
final class Twins {

    private static final List<PlanColumn> DISTINGUISHING = List.of(PlanColumn.LOCATION, PlanColumn.FUND_SOURCE);

    private final Map<String, List<SubActivity>> groups = new HashMap<>();

    Twins(AgencyPlan plan) {
        for (SubActivity sub : plan.subActivities()) {
            if (sub.code().isFilled()) {
                groups.computeIfAbsent(key(sub), key -> new ArrayList<>()).add(sub);
            }
        }
    }

    /** Rows before this one that it repeats; empty for the first of its kind. */
    List<SubActivity> before(SubActivity sub) {
        List<SubActivity> group = groups.getOrDefault(key(sub), List.of());
        int at = group.indexOf(sub);
        return at <= 0 ? List.of() : group.subList(0, at);
    }

    /** How many rows of its kind stand up to this one; missing where the plan lacks a column that could tell them apart. */
    Value count(SubActivity sub) {
        int before = before(sub).size();
        for (PlanColumn column : DISTINGUISHING) {
            if (before > 0 && sub.text(column).isAbsent()) {
                return MissingInputs.column(column);
            }
        }
        return new Value.Amount(BigDecimal.valueOf(before + 1L));
    }

    private static String key(SubActivity sub) {
        return sub.nomenclature().text() + '|' + inAnyOrder(sub.text(PlanColumn.LOCATION).or(""))
                + '|' + inAnyOrder(sub.text(PlanColumn.FUND_SOURCE).or(""));
    }

    /** Two places named in the other order are the same two places. */
    private static String inAnyOrder(String text) {
        String[] words = Folding.fold(text).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
