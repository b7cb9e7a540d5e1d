package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.archive.FileArchive;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans: hand in, list, look at, download, withdraw. */
@RestController
@RequestMapping("/api/v1")
class PlanController {

    private static final Sorting SORTING = new Sorting(Map.of("receivedAt", "received_at", "year", "fiscal_year",
            "stage", "stage", "agency", "declared_agency", "version", "version", "fileName", "file_name", "state", "state"),
            "-receivedAt");

    private final Governments governments;
    private final Plans plans;
    private final PlanSubmitting submitting;
    private final DeclaredAgency agencies;
    private final PlanViews views;
    private final Uploads uploads;
    private final FileArchive archive;

    PlanController(Governments governments, Plans plans, PlanSubmitting submitting, DeclaredAgency agencies, PlanViews views,
                   Uploads uploads, FileArchive archive) {
        this.governments = governments;
        this.plans = plans;
        this.submitting = submitting;
        this.agencies = agencies;
        this.views = views;
        this.uploads = uploads;
        this.archive = archive;
    }

    @PostMapping(path = "/governments/{g}/plans", consumes = {"multipart/form-data", Uploads.XLSX, "application/octet-stream"})
    @Needs(Permission.PLAN_SUBMIT)
    @Operation(operationId = "submitPlan", summary = "Mengirim rencana untuk diperiksa / Hand in a plan to be checked")
    @WorkbookBody
    @ApiResponse(responseCode = "202", description = "Diterima; ikuti pekerjaannya / Received; follow the job")
    @ApiResponse(responseCode = "200", description = "Kiriman yang sama sudah ada / The same submission is there already")
    ResponseEntity<PlanAccepted> submit(Caller caller, @PathVariable String g, @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(defaultValue = "RENJA") PlanStage stage, @RequestParam(defaultValue = "RANCANGAN") PlanPhase phase,
            @RequestParam(required = false) String agency, @RequestParam(required = false) String name,
            HttpServletRequest request) {
        governments.wanted(g);
        PlanOptions options = new PlanOptions(g, year, stage, phase, agencies.of(caller, g, year, agency));
        PlanSubmitting.Submitted submitted = submitting.submit(caller, options, uploads.of(request, "rencana.xlsx"));
        PlanAccepted answer = views.accepted(submitted.plan());
        return ResponseEntity.status(submitted.queued() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .location(URI.create(JobView.path(answer.job().id()))).body(answer);
    }

    @GetMapping("/governments/{g}/plans")
    @Needs(Permission.PLAN_READ)
    @Operation(operationId = "listPlans", summary = "Rencana yang masuk / Plans that were handed in")
    @ApiResponse(responseCode = "200")
    Listing<PlanLine> list(Caller caller, @PathVariable String g, PlanFilter filter, @RequestParam(required = false) String sort,
                           @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        governments.wanted(g);
        Set<String> own = caller.mayForAll(Permission.PLAN_READ, g) ? null : caller.ownAgencies(Permission.PLAN_READ, g);
        Listing<PlanVersion> found = plans.page(g, filter, own, SORTING.clause(sort), PageWish.of(page, size));
        return new Listing<>(found.items().stream().map(PlanLine::of).toList(), found.page(), found.size(), found.total());
    }

    @GetMapping("/plans/{id}")
    @Needs(Permission.PLAN_READ)
    @Operation(operationId = "readPlan", summary = "Satu rencana dan apa yang dipahami darinya / One plan and what was understood of it")
    @ApiResponse(responseCode = "200")
    PlanView read(Caller caller, @PathVariable String id) {
        return views.of(plans.wanted(caller, Permission.PLAN_READ, id), caller);
    }

    @GetMapping("/plans/{id}/workbook")
    @Needs(Permission.PLAN_READ)
    @Operation(operationId = "downloadPlan", summary = "Berkas seperti dikirim / The workbook as it was sent")
    @ApiResponse(responseCode = "200", content = {@Content(mediaType = Uploads.XLSX), @Content(mediaType = Uploads.XLS)})
    ResponseEntity<byte[]> workbook(Caller caller, @PathVariable String id) {
        PlanVersion plan = plans.wanted(caller, Permission.PLAN_READ, id);
        if (plan.state() == PlanVersion.State.DELETED) {
            throw PlanQueue.withdrawn();
        }
        return WorkbookDownload.of(plan.fileName(), archive.bytes(plan.sha256()));
    }

    @DeleteMapping("/plans/{id}")
    @Needs(Permission.PLAN_DELETE)
    @Operation(operationId = "withdrawPlan", summary = "Menarik kiriman yang keliru / Withdraw a mistaken submission")
    @ApiResponse(responseCode = "200", description = "Ditarik; catatannya tetap terlihat / Withdrawn; its record stays visible")
    PlanView withdraw(Caller caller, @PathVariable String id, @RequestParam @NotBlank @Size(max = 1000) String reason) {
        PlanVersion plan = plans.wanted(caller, Permission.PLAN_DELETE, id);
        String said = PlainWords.of("reason", reason);
        if (said.isEmpty()) {
            throw Refused.invalid("ALASAN-PERLU", "Tulis alasan penarikan pada parameter reason.",
                    "Give the reason for withdrawing in the parameter reason.");
        }
        submitting.withdraw(caller, plan, said);
        return views.of(plans.find(id).orElseThrow(Plans::missing), caller);
    }
}
