package id.selaras.checking;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.Plans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What handed-in plans are compared with: the version each agency handed in before, and what it handed in last for the year before.
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

    /** @param now plans of one government, year, stage and phase; not empty */
    Read of(List<PlanVersion> now, Reference reference) {
        PlanVersion first = now.get(0);
        Set<String> own = new HashSet<>();
        now.forEach(plan -> own.addAll(plan.owners()));
        List<PlanVersion> before = plans.newestOfEachAgency(first.government(), first.year() - 1, first.stage()).stream()
                .filter(plan -> plan.owners().stream().anyMatch(own::contains)).toList();
        List<PlanVersion> versions = now.stream().flatMap(plan -> plans.versionBefore(plan).stream())
                .filter(plan -> now.stream().noneMatch(current -> current.id().equals(plan.id()))).distinct().toList();
        List<Problem> problems = new ArrayList<>();
        return new Read(new Earlier(read(before, reference, problems), read(versions, reference, problems)), problems);
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
                Text.of("Rencana lama ini tidak dibandingkan, karena dengan acuan sekarang tidak terbaca lagi. Kirim lagi bila perlu.",
                        "This earlier plan was not compared: it cannot be read with the present reference. Hand it in again if needed."));
    }
}
