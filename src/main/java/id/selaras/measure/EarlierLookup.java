package id.selaras.measure;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Earlier;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.reference.CodePair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The plans a plan is compared with, made ready for finding the same sub-activity in them: by agency and code, and where the code
 * was renumbered by the crosswalk of the reference. Immutable and safe for several threads.
 */
public final class EarlierLookup {

    private final ReferenceLookup reference;
    private final Earlier earlier;
    private final Map<String, Set<String>> oldCodes = new HashMap<>();
    private final Map<String, Set<String>> newCodes = new HashMap<>();
    private final Map<String, AgencyRows> yearBefore;
    private final Map<String, AgencyRows> versionBefore;
    private final Map<PlanStage, Map<String, AgencyRows>> stages = new EnumMap<>(PlanStage.class);

    public EarlierLookup(Earlier earlier, ReferenceLookup reference) {
        this.reference = reference;
        this.earlier = earlier;
        for (CodePair pair : reference.reference().crosswalk()) {
            if (pair.fromYear() == null || pair.fromYear() <= reference.year()) {
                oldCodes.computeIfAbsent(pair.newCode().text(), code -> new TreeSet<>()).add(pair.oldCode().text());
                newCodes.computeIfAbsent(pair.oldCode().text(), code -> new TreeSet<>()).add(pair.newCode().text());
            }
        }
        yearBefore = rows(earlier.yearBefore());
        versionBefore = rows(earlier.versionBefore());
        earlier.stages().forEach((stage, plan) -> stages.put(stage, rows(plan)));
    }

    /** Null when no plan of the year before was given. */
    Plan yearBefore() {
        return earlier.yearBefore();
    }

    /** Plans of the two years before that one, the newest first. */
    List<Plan> older() {
        return earlier.older();
    }

    /** Null when no earlier version was given. */
    Plan versionBefore() {
        return earlier.versionBefore();
    }

    /** The agency's rows of the year before; null when its plan was not given. */
    AgencyRows yearBefore(Agency agency) {
        return yearBefore.get(key(agency));
    }

    /** The agency's rows of the version before; null when it was not given. */
    AgencyRows versionBefore(Agency agency) {
        return versionBefore.get(key(agency));
    }

    /** The document of another stage beside the plan; null when none was given. */
    Plan stage(PlanStage stage) {
        return earlier.stages().get(stage);
    }

    /** The agency's rows in a document of another stage; null when none was given or it does not hold the agency. */
    AgencyRows stage(PlanStage stage, Agency agency) {
        return stages.getOrDefault(stage, Map.of()).get(key(agency));
    }

    /** The rows of one agency alone, so that rows of other documents can be looked for among them. */
    AgencyRows rowsOf(List<AgencyPlan> parts) {
        AgencyRows rows = new AgencyRows();
        parts.forEach(rows::add);
        return rows;
    }

    private Map<String, AgencyRows> rows(Plan plan) {
        Map<String, AgencyRows> rows = new HashMap<>();
        if (plan != null) {
            for (AgencyPlan agency : plan.agencies()) {
                rows.computeIfAbsent(key(agency.agency()), key -> new AgencyRows()).add(agency);
            }
        }
        return rows;
    }

    private String key(Agency agency) {
        return reference.agencies().key(agency);
    }

    /** The rows of one agency in an earlier plan. */
    final class AgencyRows {

        private final Map<String, List<SubActivity>> byCode = new HashMap<>();
        private final List<SubActivity> all = new ArrayList<>();

        private void add(AgencyPlan agency) {
            all.addAll(agency.subActivities());
            for (SubActivity sub : agency.subActivities()) {
                byCode.computeIfAbsent(code(agency.agency(), sub.nomenclature()), code -> new ArrayList<>()).add(sub);
            }
        }

        /**
         * The rows that were what a code is now: those of the same code, else those whose code the crosswalk replaced by it. An old
         * code that became several is none of them: its money cannot be shared out.
         */
        List<SubActivity> before(Agency agency, NomenclatureCode now) {
            String code = code(agency, now);
            List<SubActivity> same = byCode.get(code);
            if (same != null) {
                return same;
            }
            List<SubActivity> renumbered = new ArrayList<>();
            for (String old : oldCodes.getOrDefault(code, Set.of())) {
                if (newCodes.get(old).size() == 1) {
                    renumbered.addAll(byCode.getOrDefault(old, List.of()));
                }
            }
            return renumbered;
        }

        /** True when the code came out of an old one that was split, and nothing of the same code stood there before. */
        boolean split(Agency agency, NomenclatureCode now) {
            String code = code(agency, now);
            return !byCode.containsKey(code) && oldCodes.getOrDefault(code, Set.of()).stream()
                    .anyMatch(old -> newCodes.get(old).size() > 1 && byCode.containsKey(old));
        }

        /**
         * The rows that are what a code is, in a document of the same year: those of the same code, else those whose code the
         * crosswalk joins with it, in either direction. A code that became several is none of them.
         */
        List<SubActivity> same(Agency agency, NomenclatureCode written) {
            List<SubActivity> found = before(agency, written);
            Set<String> later = newCodes.getOrDefault(code(agency, written), Set.of());
            return found.isEmpty() && later.size() == 1 ? byCode.getOrDefault(later.iterator().next(), List.of()) : found;
        }

        /** The rows that may or may not be what a code is, because a code was split between the two documents. */
        List<SubActivity> doubtful(Agency agency, NomenclatureCode written) {
            String code = code(agency, written);
            Set<String> later = newCodes.getOrDefault(code, Set.of());
            List<SubActivity> rows = new ArrayList<>();
            if (!byCode.containsKey(code)) {
                oldCodes.getOrDefault(code, Set.of()).stream().filter(old -> newCodes.get(old).size() > 1)
                        .forEach(old -> rows.addAll(byCode.getOrDefault(old, List.of())));
                later.stream().filter(any -> later.size() > 1).forEach(one -> rows.addAll(byCode.getOrDefault(one, List.of())));
            }
            return rows;
        }

        /** In the order of the earlier plan. */
        List<SubActivity> all() {
            return all;
        }

        private String code(Agency agency, NomenclatureCode written) {
            return reference.agencies().resolved(agency, written).text();
        }
    }
}
