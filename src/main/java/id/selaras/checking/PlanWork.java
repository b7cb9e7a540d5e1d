package id.selaras.checking;

import id.selaras.assessment.PreparedReference;
import id.selaras.assessment.Scope;
import id.selaras.assessment.WellFormed;
import id.selaras.intake.HeaderFingerprint;
import id.selaras.intake.StrangerRows;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.submission.Governments;
import id.selaras.submission.Job;
import id.selaras.submission.JobCancelledByUser;
import id.selaras.submission.JobProgress;
import id.selaras.submission.JobWork;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.Plans;
import id.selaras.submission.ReferenceVersion;
import id.selaras.submission.References;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads one plan that was handed in and checks it alone. */
@Component
class PlanWork implements JobWork {

    /** As long as the columns that hold names and keys of agencies. */
    private static final int LONGEST_NAME = 300;

    private final Plans plans;
    private final Governments governments;
    private final References references;
    private final PreparedReferences prepared;
    private final PlanFilesReader reader;
    private final Readings readings;
    private final CheckRun run;
    private final CheckMetrics metrics;

    PlanWork(Plans plans, Governments governments, References references, PreparedReferences prepared, PlanFilesReader reader,
             Readings readings, CheckRun run, CheckMetrics metrics) {
        this.plans = plans;
        this.governments = governments;
        this.references = references;
        this.prepared = prepared;
        this.reader = reader;
        this.readings = readings;
        this.run = run;
        this.metrics = metrics;
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.PLAN;
    }

    @Override
    public Record run(Job job, JobProgress progress) {
        return metrics.timed(job.kind(), () -> checked(job, progress));
    }

    private Record checked(Job job, JobProgress progress) {
        progress.stage(JobProgress.Stage.READING, 0);
        PlanVersion plan = plans.find(job.plan()).orElseThrow();
        if (plan.state() == PlanVersion.State.DELETED) {
            return new JobCancelledByUser(job.id());
        }
        Optional<ReferenceVersion> reference = references.validFor(plan.government(), plan.year());
        if (reference.isEmpty()) {
            return refused(job, plan, null, List.of(withoutReference(plan)));
        }
        PreparedReference ready = prepared.of(reference.get(), plan.year(), plan.stage());
        PlanFiles files = reader.read(List.of(plan), ready.reference());
        if (files.unusable()) {
            return refused(job, plan, files.plan(), files.problems());
        }
        List<Problem> strangers = strangers(plan, files.plan(), ready);
        if (!strangers.isEmpty()) {
            return refused(job, plan, files.plan(), Stream.concat(strangers.stream(), files.problems().stream()).toList());
        }
        RunRequest request = new RunRequest(job, List.of(plan), List.of(), reference.get(), Scope.Level.AGENCY, received(plan), "id");
        return run.run(request, files, files.plan(), ready, progress).with(understood(plan, files));
    }

    /** Deadlines are measured against the day the plan came in, as the government's own clocks showed it. */
    private LocalDate received(PlanVersion plan) {
        return plan.receivedAt().atZone(governments.find(plan.government()).orElseThrow().zoneId()).toLocalDate();
    }

    private PlanRefused refused(Job job, PlanVersion plan, Plan read, List<Problem> problems) {
        return new PlanRefused(job.id(), plan.id(), readings.keep(read, problems));
    }

    private AssessmentStored.PlanRead understood(PlanVersion plan, PlanFiles files) {
        Map<String, AssessmentStored.FoundAgency> agencies = new LinkedHashMap<>();
        for (AgencyPlan part : files.plan().agencies()) {
            String key = cut(part.agency().key());
            agencies.putIfAbsent(key, new AssessmentStored.FoundAgency(key, cut(part.agency().name())));
        }
        String fingerprint = plan.mapping() == null ? null
                : HeaderFingerprint.of(files.workbooks().get("F1"), files.plan().files().get(0)).orElse(null);
        return new AssessmentStored.PlanRead(plan.id(), List.copyOf(agencies.values()), readings.keep(files.plan(), files.problems()),
                fingerprint, fingerprint == null ? null : plan.mapping());
    }

    private static List<Problem> strangers(PlanVersion plan, Plan read, PreparedReference reference) {
        if (plan.declaredAgency() == null) {
            return List.of();
        }
        Agency known = PlanFilesReader.declared(plan, reference.reference());
        return StrangerRows.of(read, known != null ? known : new Agency(new AgencyCode(plan.declaredAgency()), ""));
    }

    private static Problem withoutReference(PlanVersion plan) {
        return new Problem("ACUAN-BELUM-ADA", Severity.BLOK, plan.fileName(), (CellRef) null,
                "pemerintah daerah ini belum punya acuan / this government has no reference yet",
                "acuan yang berlaku untuk tahun " + plan.year() + " / a reference that holds for " + plan.year(),
                Text.of("Minta Bappeda mengunggah berkas acuan, lalu kirim lagi berkas yang sama.",
                        "Ask Bappeda to add the reference workbook, then hand in the same file again."));
    }

    private static String cut(String text) {
        String whole = WellFormed.text(text);
        return whole.length() <= LONGEST_NAME ? whole : WellFormed.text(whole.substring(0, LONGEST_NAME));
    }
}
