package id.selaras.checking;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.Plans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What handed-in plans are compared with: the version each agency handed in before, what it handed in last for the year before, and
 * plans of other stages that were asked for with them.
 * The answer names the files, so that it can be shown later what was compared.
 */
@Component
class EarlierVersions {

    /**
     * Plans read to compare with.
     *
     * @param problems those of them that can no longer be read
     */
    record Read(Earlier earlier, List<Problem> problems) {
    }

    private final Plans plans;
    private final PlanFilesReader reader;

    EarlierVersions(Plans plans, PlanFilesReader reader) {
        this.plans = plans;
        this.reader = reader;
    }

    /**
     * @param now    plans of one government, year, stage and phase; not empty
     * @param beside plans of other stages of the same year that were asked for as well
     */
    Read of(List<PlanVersion> now, List<PlanVersion> beside, Reference reference) {
        PlanVersion first = now.get(0);
        Set<String> own = new HashSet<>();
        now.forEach(plan -> own.addAll(plan.owners()));
        List<PlanVersion> before = plans.newestOfEachAgency(first.government(), first.year() - 1, first.stage()).stream()
                .filter(plan -> plan.owners().stream().anyMatch(own::contains)).toList();
        List<PlanVersion> versions = now.stream().flatMap(plan -> plans.versionBefore(plan).stream())
                .filter(plan -> now.stream().noneMatch(current -> current.id().equals(plan.id()))).distinct().toList();
        List<Problem> problems = new ArrayList<>();
        return new Read(new Earlier(read(before, reference, problems), read(versions, reference, problems), stages(beside, reference, problems)),
                problems);
    }

    private Map<PlanStage, Plan> stages(List<PlanVersion> beside, Reference reference, List<Problem> problems) {
        Map<PlanStage, Plan> stages = new EnumMap<>(PlanStage.class);
        for (PlanStage stage : PlanStage.values()) {
            Plan plan = read(beside.stream().filter(version -> version.stage() == stage).toList(), reference, problems);
            if (plan != null) {
                stages.put(stage, plan);
            }
        }
        return stages;
    }

    private Plan read(List<PlanVersion> versions, Reference reference, List<Problem> problems) {
        List<PlanVersion> readable = new ArrayList<>();
        for (PlanVersion plan : versions.stream().sorted(Comparator.comparing(PlanVersion::receivedAt).thenComparing(PlanVersion::id)).toList()) {
            if (reader.read(List.of(plan), reference).unusable()) {
                problems.add(unreadable(plan));
            } else {
                readable.add(plan);
            }
        }
        return readable.isEmpty() ? null : NewestParts.of(reader.read(readable, reference).plan());
    }

    private static Problem unreadable(PlanVersion plan) {
        return new Problem("PEMBANDING-TIDAK-TERBACA", Severity.INFO, plan.fileName(), null,
                plan.stage() + " " + plan.year() + ", versi / version " + plan.version(),
                "rencana yang masih terbaca / a plan that can still be read",
                Text.of("Rencana pembanding ini tidak dibandingkan, karena dengan acuan sekarang tidak terbaca lagi. Kirim lagi bila perlu.",
                        "This plan was not compared: it cannot be read with the present reference. Hand it in again if needed."));
    }
}
