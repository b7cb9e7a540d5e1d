package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.http.Refused;
import id.selaras.submission.Job;
import id.selaras.submission.Jobs;
import id.selaras.submission.Plans;
import org.springframework.stereotype.Component;

/** An assessment has its id before it is there: whoever asks too early is shown the job. */
@Component
class UnfinishedAssessments {

    private final Jobs jobs;
    private final Plans plans;

    UnfinishedAssessments(Jobs jobs, Plans plans) {
        this.jobs = jobs;
        this.plans = plans;
    }

    /** Throws 409 when a job that this caller may see works, or worked, on that assessment; else does nothing. */
    void refuse(Caller caller, String assessment) {
        jobs.ofAssessment(assessment).filter(job -> visible(caller, job)).ifPresent(job -> {
            String path = "/api/v1/jobs/" + job.id();
            throw job.state().over()
                    ? Refused.conflict("PENILAIAN-TIDAK-JADI", "Pekerjaan ini berakhir tanpa penilaian; alasannya ada pada " + path,
                            "The job ended without an assessment; the reason stands at " + path)
                    : Refused.conflict("PENILAIAN-BELUM-SELESAI", "Penilaian ini belum selesai; ikuti kemajuannya pada " + path,
                            "This assessment is not finished; follow it at " + path);
        });
    }

    private boolean visible(Caller caller, Job job) {
        return caller.mayForAll(Permission.ASSESSMENT_READ, job.government())
                || job.plan() != null && plans.visible(caller, Permission.ASSESSMENT_READ, job.plan()).isPresent()
                || job.queuedBy().equals(caller.name()) && caller.may(Permission.ASSESSMENT_READ, job.government());
    }
}
