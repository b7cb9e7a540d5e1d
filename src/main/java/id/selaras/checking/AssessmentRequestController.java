package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.assessment.Scope;
import id.selaras.http.Refused;
import id.selaras.journal.Acknowledging;
import id.selaras.submission.Governments;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.ReferenceVersion;
import id.selaras.submission.References;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asking for an assessment over one or many plans. The same request again makes a new assessment. */
@RestController
class AssessmentRequestController {

    private final Governments governments;
    private final RequestedPlans requested;
    private final References references;
    private final Acknowledging acknowledging;

    AssessmentRequestController(Governments governments, RequestedPlans requested, References references, Acknowledging acknowledging) {
        this.governments = governments;
        this.requested = requested;
        this.references = references;
        this.acknowledging = acknowledging;
    }

    @PostMapping("/api/v1/governments/{g}/assessments")
    @Needs(Permission.ASSESSMENT_REQUEST)
    @Operation(operationId = "requestAssessment", summary = "Meminta penilaian atas satu atau banyak rencana / Ask for an assessment over one or many plans",
            description = "Permintaan yang sama membuat penilaian baru. Bila plans memuat beberapa tahap, satu tahap dinilai (stage, atau yang "
                    + "terakhir) dan yang lain menjadi pembanding. / The same request again makes a new assessment. Where plans are of several "
                    + "stages, one is judged (stage, or the latest) and the others are compared with it.")
    @ApiResponse(responseCode = "202", description = "Diterima; ikuti pekerjaannya / Accepted; follow the job")
    ResponseEntity<AssessmentAccepted> request(Caller caller, @PathVariable String g, @Valid @RequestBody AssessmentBody body) {
        governments.wanted(g);
        if (!List.of("id", "en").contains(body.lang())) {
            throw Refused.invalid("BAHASA-TIDAK-DIKENAL", "lang: id atau en.", "lang: id or en.");
        }
        List<PlanVersion> plans = requested.of(caller, g, body);
        AssessmentRequested change = new AssessmentRequested(UUID.randomUUID().toString(), UUID.randomUUID().toString(), g,
                plans.stream().map(PlanVersion::id).toList(), body.scope(), asOf(body, g, plans),
                reference(g, body.reference(), plans.get(0).year()).id(), body.scope() == Scope.Level.GOVERNMENT, body.lang(),
                RequestedPlans.judged(plans, body.stage()));
        acknowledging.acknowledge(caller.name(), change);
        String job = "/api/v1/jobs/" + change.job();
        return ResponseEntity.accepted().location(URI.create(job)).body(new AssessmentAccepted(change.assessment(), change.job(),
                change.plans(), Map.of("job", job, "assessment", "/api/v1/assessments/" + change.assessment())));
    }

    /** Never the clock: the day asked for, else the day the last plan came in as the government's clocks showed it. */
    private LocalDate asOf(AssessmentBody body, String government, List<PlanVersion> plans) {
        return body.asOf() != null ? body.asOf() : plans.get(plans.size() - 1).receivedAt()
                .atZone(governments.find(government).orElseThrow().zoneId()).toLocalDate();
    }

    private ReferenceVersion reference(String government, Integer version, int year) {
        if (version != null) {
            return references.find(government, version).orElseThrow(() -> Refused.notFound("ACUAN-TIDAK-ADA",
                    "Versi acuan itu tidak ada.", "There is no such version of the reference."));
        }
        return references.validFor(government, year).orElseThrow(() -> Refused.conflict("ACUAN-BELUM-ADA",
                "Pemerintah daerah ini belum punya acuan.", "This government has no reference yet."));
    }
}
