package id.selaras.assessment;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import java.util.List;

/**
 * What a plan was compared with, and what came of it.
 *
 * @param yearBefore    files of the year before; empty when none were given
 * @param versionBefore files of an earlier version; empty when none were given
 * @param changes       since the earlier version, by agency
 */
public record Comparison(List<PlanFile> yearBefore, List<PlanFile> versionBefore, List<VersionChanges> changes) {

    /** Nothing to compare with was given. */
    public static final Comparison NONE = new Comparison(List.of(), List.of(), List.of());

    public Comparison {
        yearBefore = List.copyOf(yearBefore);
        versionBefore = List.copyOf(versionBefore);
        changes = List.copyOf(changes);
    }

    static Comparison of(Earlier earlier, List<VersionChanges> changes) {
        return new Comparison(files(earlier.yearBefore()), files(earlier.versionBefore()), changes);
    }

    private static List<PlanFile> files(Plan plan) {
        return plan == null ? List.of() : plan.files();
    }

    public boolean isEmpty() {
        return yearBefore.isEmpty() && versionBefore.isEmpty();
    }
}
