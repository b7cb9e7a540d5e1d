package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.finding.Alignment;
import id.selaras.finding.RuleStatus;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.JsonNode;

/** The lists of an assessment, page by page, each entry in the form of the contract. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class AnswerListController {

    private static final Order IN_ORDER = new Order(Map.of("row", ""), Map.of(), "row", "l.number");
    private static final Order COVERAGE = new Order(Map.of("rupiah", "l.rupiah", "target", "l.target", "row", ""),
            Map.of("rupiah", "l.rupiah desc", "target", "l.target desc"), "row", "l.number");

    private final Assessments assessments;
    private final StoredAnswers answers;

    AnswerListController(Assessments assessments, StoredAnswers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    @GetMapping("/sub-activities")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listSubActivities", summary = "Sub kegiatan dan keselarasannya / Sub-activities and how they align")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> subActivities(Caller caller, @PathVariable String id, SubActivityFilter filter,
            @RequestParam(required = false) String sort, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return page(caller, id, AnswerKind.SUB_ACTIVITY, filter.where(id), SubActivityFilter.ORDER.clause(sort),
                PageWish.of(page, size), request);
    }

    @GetMapping("/findings")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listFindings", summary = "Temuan, yang terberat dahulu / Findings, gravest first")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> findings(Caller caller, @PathVariable String id, FindingFilter filter,
            @RequestParam(required = false) String sort, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return page(caller, id, AnswerKind.FINDING, filter.where(id), FindingFilter.ORDER.clause(sort),
                PageWish.of(page, size), request);
    }

    @GetMapping("/coverage")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listCoverage", summary = "Uang di balik setiap sasaran / Money behind each target")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> coverage(Caller caller, @PathVariable String id, @RequestParam(required = false) List<Alignment.Kind> kind,
            @RequestParam(required = false) String target, @RequestParam(required = false) String sort,
            @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size,
            ServletWebRequest request) {
        Where where = Where.of("l.assessment = ?", id).in("l.kind", kind)
                .is("l.target", Where.text("target", target, AssessmentRows.LONGEST_TARGET));
        return page(caller, id, AnswerKind.COVERAGE, where, COVERAGE.clause(sort), PageWish.of(page, size), request);
    }

    @GetMapping("/rule-status")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listRuleStatus",
            summary = "Setiap aturan: dinilai, tidak berlaku, atau tidak dapat dinilai / Every rule: assessed, not applicable, or not assessable")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> ruleStatus(Caller caller, @PathVariable String id,
            @RequestParam(required = false) List<RuleStatus.State> status, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return page(caller, id, AnswerKind.RULE_STATUS, Where.of("l.assessment = ?", id).in("l.status", status),
                IN_ORDER.clause(null), PageWish.of(page, size), request);
    }

    @GetMapping("/problems")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listReadingProblems", summary = "Yang tidak terbaca, terberat dahulu / What could not be read, gravest first")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> problems(Caller caller, @PathVariable String id, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return page(caller, id, AnswerKind.PROBLEM, Where.of("l.assessment = ?", id), IN_ORDER.clause(null),
                PageWish.of(page, size), request);
    }

    private Listing<JsonNode> page(Caller caller, String id, AnswerKind kind, Where where, String order, PageWish wish,
                                   ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        return Unchanged.since(assessment, request) ? null : answers.page(kind, assessment.id(), where, order, wish);
    }
}
