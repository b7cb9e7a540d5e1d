package id.selaras.measure;

import id.selaras.finding.SubActivityResult;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.GoalRow;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Indicator;
import id.selaras.reference.TreeNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which funded programmes serve an objective: those the RPJMD puts under it, those of an agency whose own goal points to it, and those
 * with rows that serve one of its indicators. The support programme serves an objective only where the RPJMD says so.
 */
final class ObjectiveSupport {

    private final WholeInput input;
    /** Codes of objectives by the agency whose goals point to them. */
    private final Map<String, Set<String>> goals = new HashMap<>();
    /** Programme of each row by the row's id. */
    private final Map<String, NomenclatureCode> programs = new HashMap<>();

    /**
     * What serves an objective.
     *
     * @param programs   agency and programme code
     * @param rows       funded sub-activities
     * @param unreadable true when a row that would serve it states no readable money
     */
    record Found(Set<String> programs, int rows, boolean unreadable) {
    }

    ObjectiveSupport(WholeInput input) {
        this.input = input;
        for (SubActivityResult row : input.rows()) {
            SubActivity sub = row.subActivity();
            programs.put(sub.id(), input.lookup().agencies().resolved(sub.agency(), sub.nomenclature()).upTo(CodeLevel.PROGRAM));
        }
        for (AgencyPlan plan : input.plan().agencies()) {
            for (GoalRow goal : plan.goals()) {
                goal.parent().optional().flatMap(written -> input.lookup().rpjmd().objective(written))
                        .ifPresent(node -> goals.computeIfAbsent(plan.agency().key(), agency -> new HashSet<>()).add(node.code()));
            }
        }
    }

    Found of(TreeNode objective) {
        List<NomenclatureCode> listed = input.lookup().rpjmd().programsUnder(objective);
        Set<String> indicators = new HashSet<>();
        input.lookup().reference().indicators().stream().filter(indicator -> objective.code().equals(indicator.objective()))
                .map(Indicator::code).forEach(indicators::add);
        Map<NomenclatureCode, Boolean> under = new HashMap<>();
        Set<String> serving = new TreeSet<>();
        int rows = 0;
        boolean unreadable = false;
        for (SubActivityResult row : input.rows()) {
            SubActivity sub = row.subActivity();
            NomenclatureCode program = programs.get(sub.id());
            boolean serves = under.computeIfAbsent(program, code -> listed.stream().anyMatch(other -> isSame(other, code)))
                    || !program.isSupport()
                    && (row.indicators().stream().anyMatch(indicators::contains)
                            || goals.getOrDefault(sub.agency().key(), Set.of()).contains(objective.code()));
            boolean funded = serves && sub.allocationOrZero().isPositive();
            unreadable |= serves && (sub.allocation().isAbsent() || sub.allocation().state() == Field.State.UNREADABLE);
            rows += funded ? 1 : 0;
            if (funded) {
                serving.add(sub.agency().key() + " " + program);
            }
        }
        return new Found(serving, rows, unreadable);
    }

    private boolean isSame(NomenclatureCode listed, NomenclatureCode program) {
        return listed.equals(program) || input.lookup().nomenclature().joined(listed, program);
    }
}
