package id.selaras.measure;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Earlier;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows of documents of several stages are the same sub-activity of the same agency. */
public final class StageRows {

    /**
     * One agency.
     *
     * @param rows each sub-activity with its rows by document, a document that does not hold it left out: first those of the plan in
     *             its order, then those that only other documents hold, the later in the chain first
     */
    public record OfAgency(Agency agency, List<Map<PlanStage, List<SubActivity>>> rows) {
    }

    private final Set<SubActivity> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<PlanStage, EarlierLookup.AgencyRows> documents = new LinkedHashMap<>();
    private final Agency agency;

    private StageRows(Agency agency) {
        this.agency = agency;
    }

    /**
     * Every row stands in exactly one place.
     *
     * @param everyone false: only agencies of the plan itself
     */
    public static List<OfAgency> of(Plan plan, Earlier earlier, ReferenceLookup reference, boolean everyone) {
        Map<PlanStage, Plan> all = new LinkedHashMap<>();
        all.put(plan.stage(), plan);
        earlier.stages().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .forEach(entry -> all.putIfAbsent(entry.getKey(), entry.getValue()));
        Map<String, Map<PlanStage, List<AgencyPlan>>> byAgency = new LinkedHashMap<>();
        all.forEach((stage, document) -> document.agencies().forEach(part -> {
            String key = reference.key(part.agency());
            if (everyone || document == plan || byAgency.containsKey(key)) {
                byAgency.computeIfAbsent(key, any -> new LinkedHashMap<>()).computeIfAbsent(stage, any -> new ArrayList<>()).add(part);
            }
        }));
        EarlierLookup lookup = new EarlierLookup(Earlier.NONE, reference);
        return byAgency.values().stream().map(parts -> {
            StageRows rows = new StageRows(parts.values().iterator().next().get(0).agency());
            parts.forEach((stage, list) -> rows.documents.put(stage, lookup.rowsOf(list)));
            return new OfAgency(rows.agency, rows.matched());
        }).toList();
    }

    private List<Map<PlanStage, List<SubActivity>>> matched() {
        List<Map<PlanStage, List<SubActivity>>> matched = new ArrayList<>();
        documents.forEach((stage, rows) -> {
            for (SubActivity row : rows.all()) {
                if (!taken.contains(row)) {
                    matched.add(place(stage, row));
                }
            }
        });
        return matched;
    }

    /** The row with all rows of its code in its own document, and in those that were not gone through yet. */
    private Map<PlanStage, List<SubActivity>> place(PlanStage own, SubActivity row) {
        Map<PlanStage, List<SubActivity>> placed = new EnumMap<>(PlanStage.class);
        NomenclatureCode code = row.nomenclature();
        if (code.text().isEmpty()) {
            taken.add(row);
            placed.put(own, List.of(row));
            return placed;
        }
        documents.forEach((stage, rows) -> {
            List<SubActivity> same = rows.same(agency, code).stream().filter(other -> !taken.contains(other)).toList();
            if (!same.isEmpty()) {
                taken.addAll(same);
                placed.put(stage, same);
            }
        });
        return placed;
    }
}
