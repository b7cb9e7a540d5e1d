package id.selaras.submission;

import id.selaras.http.Refused;
import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

@Component
class JobCancelledByUserEffect implements Effect<JobCancelledByUser> {

    private final Jobs jobs;

    JobCancelledByUserEffect(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return "job.cancelled";
    }

    @Override
    public Class<JobCancelledByUser> type() {
        return JobCancelledByUser.class;
    }

    @Override
    public void apply(JobCancelledByUser change, Stamp stamp) {
        try {
            jobs.finish(change.job(), Job.State.CANCELLED, null, stamp.at());
        } catch (JobCancelled over) {
            throw Refused.conflict("PEKERJAAN-SUDAH-SELESAI", "Pekerjaan ini sudah selesai dan tidak dapat dibatalkan lagi.",
                    "This job is over and can no longer be cancelled.");
        }
    }
}
