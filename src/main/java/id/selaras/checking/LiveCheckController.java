package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.assessment.Assessment;
import id.selaras.http.Refused;
import id.selaras.submission.Governments;
import id.selaras.submission.ReferenceVersion;
import id.selaras.submission.References;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Answers at once what the rules say about rows somebody is typing; nothing is kept. */
@RestController
class LiveCheckController {

    private static final String CHECK = "Memeriksa sub kegiatan seketika, tanpa disimpan / Check sub-activities at once, nothing kept";

    private final Governments governments;
    private final References references;
    private final PreparedReferences prepared;
    private final LiveCheck check;
    private final LiveAnswers answers;

    LiveCheckController(Governments governments, References references, PreparedReferences prepared, LiveCheck check,
                        LiveAnswers answers) {
        this.governments = governments;
        this.references = references;
        this.prepared = prepared;
        this.check = check;
        this.answers = answers;
    }

    @PostMapping("/api/v1/governments/{g}/check")
    @Needs(Permission.CHECK)
    @Operation(operationId = "checkSubActivities", summary = CHECK, requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = CheckBody.class))))
    @ApiResponse(responseCode = "200")
    LiveAnswer check(Caller caller, @PathVariable String g, @RequestBody JsonNode body) {
        if (!governments.exists(g)) {
            throw Refused.notFound("PEMERINTAH-TIDAK-ADA", "Pemerintah daerah itu tidak ada di sini.",
                    "There is no such government here.");
        }
        CheckWish wish = CheckBodyReader.read(body);
        wish = CheckedAgency.of(caller, g, wish);
        ReferenceVersion reference = reference(g, wish);
        Assessment assessment = check.check(wish, prepared.of(reference, wish.year(), wish.stage()));
        CheckedAgency.holds(caller, g, assessment);
        return answers.of(assessment, wish, reference);
    }

    private ReferenceVersion reference(String government, CheckWish wish) {
        if (wish.reference() == null) {
            return references.validFor(government, wish.year()).orElseThrow(() -> Refused.with(HttpStatus.CONFLICT,
                    "ACUAN-BELUM-ADA", "Pemerintah daerah ini belum mengunggah acuan; tanpa acuan tidak ada yang dapat dinilai.",
                    "This government has no reference yet; without one nothing can be judged."));
        }
        return references.find(wish.reference()).filter(version -> version.government().equals(government))
                .orElseThrow(() -> Refused.notFound("ACUAN-TIDAK-ADA", "Versi acuan itu tidak ada.",
                        "There is no such version of the reference."));
    }
}
