package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Comparator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.JsonNode;

/** What the rupiah serve; like all lists only for who may see every agency of the assessment. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class SpendingController {

    private final Assessments assessments;
    private final StoredAnswers answers;

    SpendingController(Assessments assessments, StoredAnswers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    @GetMapping("/spending")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listSpending", summary = "Rupiah menurut tujuannya / Rupiah by what they serve",
            description = "by: agency, programme, indicator, theme, priority, fund, district, year. Bruto menghitung pagu penuh pada setiap "
                    + "sasaran; terbagi menghitung setiap rupiah sekali. / Gross counts the money in full for each target; shared counts "
                    + "each rupiah once.")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> spending(Caller caller, @PathVariable String id, SpendingFilter filter, @RequestParam(required = false) String sort,
            @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size, ServletWebRequest request) {
        Comparator<SpendingFilter.Entry> order = SpendingFilter.ORDER.of(sort);
        PageWish wish = PageWish.of(page, size);
        StoredAssessment assessment = assessments.wanted(caller, id);
        if (Unchanged.since(assessment, request)) {
            return null;
        }
        return answers.page(AnswerKind.SPENDING, assessment.id(), wish, SpendingFilter.entries(answers, assessment.id()).stream()
                .filter(filter.fitting()).sorted(order).map(SpendingFilter.Entry::number).toList());
    }

    @GetMapping("/misaligned")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listMisaligned", summary = "Rupiah yang tidak melayani sasaran, terbesar dahulu / Rupiah that serve nothing, dearest first")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> misaligned(Caller caller, @PathVariable String id, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return list(caller, id, AnswerKind.MISALIGNED, PageWish.of(page, size), request);
    }

    @GetMapping("/excess")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listExcess", summary = "Temuan cara belanja, rupiah terbesar dahulu / Findings about how money is spent, dearest first")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> excess(Caller caller, @PathVariable String id, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return list(caller, id, AnswerKind.EXCESS, PageWish.of(page, size), request);
    }

    @GetMapping("/promises")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listPromises", summary = "Janji dengan uang kurang, terbesar dahulu / Promises with too little money, largest want first",
            description = "Kosong pada penilaian lingkup AGENCY. / Empty in an assessment of scope AGENCY.")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> promises(Caller caller, @PathVariable String id, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return list(caller, id, AnswerKind.PROMISE, PageWish.of(page, size), request);
    }

    @GetMapping("/reallocations")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listReallocations", summary = "Usulan realokasi untuk dibahas / Reallocations to be discussed",
            description = "Usulan, bukan perintah. Kosong pada penilaian lingkup AGENCY. / Proposals, no instructions. Empty in an assessment of scope AGENCY.")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> reallocations(Caller caller, @PathVariable String id, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return list(caller, id, AnswerKind.REALLOCATION, PageWish.of(page, size), request);
    }

    private Listing<JsonNode> list(Caller caller, String id, AnswerKind kind, PageWish wish, ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        return Unchanged.since(assessment, request) ? null
                : answers.page(kind, assessment.id(), Where.of("l.assessment = ?", assessment.id()).and("l.kind = ?", kind.name()), "l.number", wish);
    }
}
