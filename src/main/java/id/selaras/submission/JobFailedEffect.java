package id.selaras.submission;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Component
class JobFailedEffect implements Effect<JobFailed> {

    private final Jobs jobs;
    private final JsonMapper json;

    JobFailedEffect(Jobs jobs, JsonMapper json) {
        this.jobs = jobs;
        this.json = json;
    }

    @Override
    public String kind() {
        return "job.failed";
    }

    @Override
    public Class<JobFailed> type() {
        return JobFailed.class;
    }

    @Override
    public void apply(JobFailed change, Stamp stamp) {
        ObjectNode outcome = json.createObjectNode();
        ObjectNode reason = outcome.putObject("reason");
        reason.put("id", "Pekerjaan ini gagal karena kesalahan Selaras, bukan karena berkas Anda. Sampaikan nomor kejadian "
                + change.incident() + " kepada pengelola Selaras.");
        reason.put("en", "This job failed by an error of Selaras, not of your file. Give incident number " + change.incident()
                + " to whoever runs Selaras.");
        outcome.put("incident", change.incident());
        jobs.finish(change.job(), Job.State.FAILED, outcome.toString(), stamp.at());
    }
}
