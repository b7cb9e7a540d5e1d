package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.assessment.Scope;
import id.selaras.http.Refused;
import id.selaras.plan.PlanStage;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.Plans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The plans an assessment is asked for, or the reason why they cannot be assessed together. */
@Component
class RequestedPlans {

    private final Plans plans;

    RequestedPlans(Plans plans) {
        this.plans = plans;
    }

    /** In the order they came in. */
    List<PlanVersion> of(Caller caller, String government, AssessmentBody body) {
        if (body.scope() == Scope.Level.GOVERNMENT && !caller.mayForAll(Permission.ASSESSMENT_REQUEST, government)) {
            throw Refused.forbidden("LINGKUP-TIDAK-BOLEH", "Penilaian seluruh pemerintah daerah diminta oleh Bappeda; pakai scope AGENCY.",
                    "An assessment of the whole government is asked for by Bappeda; use scope AGENCY.");
        }
        List<PlanVersion> found = body.plans().isEmpty() ? newest(government, body) : named(caller, government, body);
        PlanStage stage = judged(found, body.stage());
        PlanVersion first = found.stream().filter(plan -> plan.stage() == stage).findFirst().orElseThrow(() -> Refused.invalid(
                "TAHAP-TANPA-DOKUMEN", "Tidak ada rencana tahap " + stage + " di antara plans.", "No plan of stage " + stage + " is among the plans."));
        if (found.stream().anyMatch(plan -> plan.year() != first.year() || plan.stage() == stage && plan.phase() != first.phase())) {
            throw Refused.invalid("RENCANA-TIDAK-SEJENIS", "Rencana yang dinilai bersama harus satu tahun, dan yang dinilai satu fase.",
                    "Plans that are assessed together must be of one year, and those that are judged of one phase.");
        }
        return found.stream().sorted(Comparator.comparing(PlanVersion::receivedAt).thenComparing(PlanVersion::id)).toList();
    }

    /** The stage that is judged: the only one there is; of several the one asked for, else the latest of the chain. */
    static PlanStage judged(List<PlanVersion> plans, PlanStage asked) {
        TreeSet<PlanStage> stages = plans.stream().map(PlanVersion::stage).collect(Collectors.toCollection(TreeSet::new));
        return stages.size() > 1 && asked != null ? asked : stages.last();
    }

    private List<PlanVersion> named(Caller caller, String government, AssessmentBody body) {
        List<PlanVersion> found = new ArrayList<>();
        for (String id : new LinkedHashSet<>(body.plans())) {
            PlanVersion plan = id == null ? null : plans.visible(caller, Permission.ASSESSMENT_REQUEST, id)
                    .filter(there -> there.government().equals(government)).orElse(null);
            if (plan == null) {
                throw Plans.missing();
            }
            if (plan.state() != PlanVersion.State.READ) {
                throw Refused.conflict("RENCANA-BELUM-TERBACA", "Rencana " + plan.id() + " belum atau tidak dapat dibaca; lihat keadaannya lebih dulu.",
                        "Plan " + plan.id() + " was not read yet or cannot be used; look at its state first.");
            }
            found.add(plan);
        }
        return found;
    }

    private List<PlanVersion> newest(String government, AssessmentBody body) {
        if (body.scope() != Scope.Level.GOVERNMENT || body.year() == null) {
            throw Refused.invalid("RENCANA-PERLU", "Sebutkan plans; atau, untuk scope GOVERNMENT, tahunnya (year) saja.",
                    "Name the plans; or, with scope GOVERNMENT, just the year.");
        }
        List<PlanVersion> found = plans.newestOfEachAgency(government, body.year(),
                body.stage() == null ? PlanStage.RENJA : body.stage(), body.phase());
        if (found.isEmpty()) {
            throw Refused.conflict("RENCANA-BELUM-ADA", "Belum ada rencana yang terbaca untuk tahun, tahap dan fase itu.",
                    "No plan of that year, stage and phase was read yet.");
        }
        return found;
    }
}
