package id.selaras.checking;

import id.selaras.assessment.PreparedReference;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.submission.Job;
import id.selaras.submission.JobProgress;
import id.selaras.submission.JobWork;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.Plans;
import id.selaras.submission.ReferenceVersion;
import id.selaras.submission.References;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Checks several plans that were read, together. */
@Component
class AssessmentWork implements JobWork {

    private final Plans plans;
    private final References references;
    private final PreparedReferences prepared;
    private final PlanFilesReader reader;
    private final Readings readings;
    private final CheckRun run;
    private final CheckMetrics metrics;
    private final JsonMapper json;

    AssessmentWork(Plans plans, References references, PreparedReferences prepared, PlanFilesReader reader, Readings readings,
                   CheckRun run, CheckMetrics metrics, JsonMapper json) {
        this.plans = plans;
        this.references = references;
        this.prepared = prepared;
        this.reader = reader;
        this.readings = readings;
        this.run = run;
        this.metrics = metrics;
        this.json = json;
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.ASSESSMENT;
    }

    @Override
    public Record run(Job job, JobProgress progress) {
        return metrics.timed(job.kind(), () -> checked(job, json.readValue(job.request(), AssessmentRequested.class), progress));
    }

    private Record checked(Job job, AssessmentRequested asked, JobProgress progress) {
        progress.stage(JobProgress.Stage.READING, 0);
        List<PlanVersion> versions = asked.plans().stream().map(id -> plans.find(id).orElseThrow()).toList();
        List<Problem> withdrawn = versions.stream().filter(plan -> plan.state() != PlanVersion.State.READ)
                .map(AssessmentWork::withdrawn).toList();
        if (!withdrawn.isEmpty()) {
            return new AssessmentRefused(job.id(), readings.keep(null, withdrawn));
        }
        ReferenceVersion reference = references.find(asked.reference()).orElseThrow();
        PlanStage stage = RequestedPlans.judged(versions, asked.stage());
        List<PlanVersion> judged = versions.stream().filter(plan -> plan.stage() == stage).toList();
        List<PlanVersion> beside = versions.stream().filter(plan -> plan.stage() != stage).toList();
        PlanVersion first = judged.get(0);
        PreparedReference ready = prepared.of(reference, first.year(), first.stage());
        PlanFiles files = reader.read(judged, ready.reference());
        if (files.unusable()) {
            return new AssessmentRefused(job.id(), readings.keep(files.plan(), files.problems()));
        }
        Plan counted = asked.newest() ? NewestParts.of(files.plan()) : files.plan();
        RunRequest request = new RunRequest(job, judged, beside, reference, asked.scope(), asked.asOf(), asked.lang());
        return run.run(request, files, counted, ready, progress);
    }

    private static Problem withdrawn(PlanVersion plan) {
        return new Problem("RENCANA-TIDAK-TERSEDIA", Severity.BLOK, plan.fileName(), (CellRef) null,
                "rencana " + plan.id() + " kini / now " + plan.state(), "rencana yang terbaca / a plan that was read",
                Text.of("Rencana ini ditarik atau dibaca ulang sejak penilaian diminta. Minta lagi tanpa rencana ini, atau setelah "
                        + "selesai dibaca.", "This plan was withdrawn or is being read again since the assessment was asked for. Ask "
                        + "again without it, or when it was read."));
    }
}
