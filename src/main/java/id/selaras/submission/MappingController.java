package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.journal.Acknowledging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Corrected columns: of one plan, and those a government remembers. */
@RestController
@RequestMapping("/api/v1")
class MappingController {

    private final Governments governments;
    private final Plans plans;
    private final PlanSubmitting submitting;
    private final PlanViews views;
    private final Mappings mappings;
    private final CheckedMapping checked;
    private final Acknowledging acknowledging;
    private final JsonMapper json;

    MappingController(Governments governments, Plans plans, PlanSubmitting submitting, PlanViews views, Mappings mappings,
                      CheckedMapping checked, Acknowledging acknowledging, JsonMapper json) {
        this.governments = governments;
        this.plans = plans;
        this.submitting = submitting;
        this.views = views;
        this.mappings = mappings;
        this.checked = checked;
        this.acknowledging = acknowledging;
        this.json = json;
    }

    @PutMapping(path = "/plans/{id}/mapping", consumes = "application/json")
    @Needs(Permission.PLAN_SUBMIT)
    @Operation(operationId = "correctMapping",
            summary = "Membetulkan lembar, baris judul, dan kolom, lalu membaca ulang / Correct sheet, header row and columns, and read again")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(mediaType = "application/json",
            schema = @Schema(implementation = MappingBody.class)))
    @ApiResponse(responseCode = "202", description = "Dibaca ulang; ikuti pekerjaannya / Being read again; follow the job")
    ResponseEntity<PlanAccepted> correct(Caller caller, @PathVariable String id, @RequestBody JsonNode body) {
        PlanVersion plan = plans.wanted(caller, Permission.PLAN_SUBMIT, id);
        submitting.correct(caller, plan, checked.of(body));
        PlanAccepted answer = views.accepted(plans.find(id).orElseThrow(Plans::missing));
        return ResponseEntity.status(HttpStatus.ACCEPTED).location(URI.create(JobView.path(answer.job().id()))).body(answer);
    }

    @GetMapping("/governments/{g}/mappings")
    @Needs(Permission.PLAN_READ)
    @Operation(operationId = "listMappings", summary = "Pemetaan kolom yang diingat / Remembered column mappings")
    @ApiResponse(responseCode = "200")
    Listing<MappingView> list(Caller caller, @PathVariable String g, @RequestParam(required = false) Integer page,
                              @RequestParam(required = false) Integer size) {
        PageWish wish = PageWish.of(page, size);
        governments.wanted(g);
        List<RememberedMapping> all = mappings.of(g);
        return new Listing<>(all.stream().skip(wish.offset()).limit(wish.size()).map(mapping -> new MappingView(
                mapping.fingerprint(), json.readTree(mapping.mapping()), mapping.changedAt(), mapping.changedBy())).toList(),
                wish.page(), wish.size(), all.size());
    }

    @DeleteMapping("/governments/{g}/mappings/{fingerprint}")
    @Needs(Permission.PLAN_SUBMIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "forgetMapping", summary = "Melupakan sebuah pemetaan kolom / Forget a column mapping")
    @ApiResponse(responseCode = "204", description = "Dilupakan / Forgotten")
    void forget(Caller caller, @PathVariable String g, @PathVariable String fingerprint) {
        governments.wanted(g);
        if (!caller.mayForAll(Permission.PLAN_SUBMIT, g)) {
            throw Refused.forbidden("PEMETAAN-MILIK-BERSAMA",
                    "Pemetaan ini dipakai semua perangkat daerah; hanya verifikator yang dapat menghapusnya.",
                    "This mapping is used by all agencies; only a verifier can remove it.");
        }
        acknowledging.acknowledge(caller.name(), new MappingForgotten(g, fingerprint));
    }
}
