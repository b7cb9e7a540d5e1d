package id.selaras.assessment;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanStage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan was compared with, and what came of it.
 *
 * @param yearBefore    files of the year before; empty when none were given
 * @param versionBefore files of an earlier version; empty when none were given
 * @param older         files of the two years before that one; empty when none were given
 * @param stages        files of documents of other stages of the same year; empty when none were given
 * @param between       these documents and the plan side by side; null when none were given
 * @param changes       since the earlier version, by agency
 */
public record Comparison(List<PlanFile> yearBefore, List<PlanFile> versionBefore, List<PlanFile> older, Map<PlanStage, List<PlanFile>> stages,
                         StageComparison between, List<VersionChanges> changes) {

    /** Nothing to compare with was given. */
    public static final Comparison NONE = new Comparison(List.of(), List.of(), List.of(), Map.of(), null, List.of());

    public Comparison {
        yearBefore = List.copyOf(yearBefore);
        versionBefore = List.copyOf(versionBefore);
        older = List.copyOf(older);
        Map<PlanStage, List<PlanFile>> copy = new EnumMap<>(PlanStage.class);
        copy.putAll(stages);
        stages = Collections.unmodifiableMap(copy);
        changes = List.copyOf(changes);
    }

    static Comparison of(Earlier earlier, StageComparison between, List<VersionChanges> changes) {
        Map<PlanStage, List<PlanFile>> stages = new EnumMap<>(PlanStage.class);
        earlier.stages().forEach((stage, plan) -> stages.put(stage, files(plan)));
        return new Comparison(files(earlier.yearBefore()), files(earlier.versionBefore()),
                earlier.older().stream().flatMap(plan -> plan.files().stream()).toList(), stages, between, changes);
    }

    private static List<PlanFile> files(Plan plan) {
        return plan == null ? List.of() : plan.files();
    }

    public boolean isEmpty() {
        return yearBefore.isEmpty() && versionBefore.isEmpty() && older.isEmpty() && stages.isEmpty();
    }
}
