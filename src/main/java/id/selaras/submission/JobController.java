package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.journal.Acknowledging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far the work is, and how to stop it. */
@RestController
@RequestMapping("/api/v1")
class JobController {

    private final Governments governments;
    private final Jobs jobs;
    private final JobAccess access;
    private final JobViews views;
    private final Acknowledging acknowledging;

    JobController(Governments governments, Jobs jobs, JobAccess access, JobViews views, Acknowledging acknowledging) {
        this.governments = governments;
        this.jobs = jobs;
        this.access = access;
        this.views = views;
        this.acknowledging = acknowledging;
    }

    @GetMapping("/jobs/{id}")
    @Needs(Permission.PLAN_READ)
    @Operation(operationId = "readJob", summary = "Keadaan dan kemajuan pekerjaan / State and progress of a job")
    @ApiResponse(responseCode = "200")
    JobView read(Caller caller, @PathVariable String id) {
        return views.of(access.wanted(caller, id));
    }

    @GetMapping("/governments/{g}/jobs")
    @Needs(Permission.PLAN_READ)
    @Operation(operationId = "listJobs", summary = "Pekerjaan, terbaru dahulu / Jobs, newest first")
    @ApiResponse(responseCode = "200")
    Listing<JobView> list(Caller caller, @PathVariable String g, JobFilter filter, @RequestParam(required = false) Integer page,
                          @RequestParam(required = false) Integer size) {
        governments.wanted(g);
        return access.page(caller, g, filter, PageWish.of(page, size));
    }

    @PostMapping("/jobs/{id}/cancel")
    @Needs(Permission.ASSESSMENT_REQUEST)
    @Operation(operationId = "cancelJob", summary = "Membatalkan pekerjaan / Cancel a job")
    @ApiResponse(responseCode = "200", description = "Dibatalkan / Cancelled")
    JobView cancel(Caller caller, @PathVariable String id) {
        Job job = access.wanted(caller, id);
        if (!access.mayCancel(caller, job)) {
            throw Refused.forbidden("PEKERJAAN-MILIK-LAIN",
                    "Pekerjaan ini hanya dapat dibatalkan oleh yang memintanya atau yang boleh mengirim rencananya.",
                    "This job can only be cancelled by whoever asked for it or may hand in its plan.");
        }
        if (job.state() != Job.State.CANCELLED) {
            acknowledging.acknowledge(caller.name(), new JobCancelledByUser(id));
        }
        return views.of(jobs.find(id).orElseThrow());
    }
}
