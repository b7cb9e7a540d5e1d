package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.checking.AnswerIndex.FindingEntry;
import id.selaras.checking.AnswerIndex.SubActivityEntry;
import id.selaras.finding.Alignment;
import id.selaras.finding.RuleStatus;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Comparator;
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

    private static final String IN_ORDER = "l.number";
    private static final Order<String> COVERAGE = new Order<>(
            Map.of("rupiah", "l.rupiah, l.number", "target", "l.target, l.number", "row", IN_ORDER),
            Map.of("rupiah", "l.rupiah desc, l.number", "target", "l.target desc, l.number", "row", "l.number desc"), "row");

    private final Assessments assessments;
    private final StoredAnswers answers;
    private final AnswerIndexes indexes;

    AnswerListController(Assessments assessments, StoredAnswers answers, AnswerIndexes indexes) {
        this.assessments = assessments;
        this.answers = answers;
        this.indexes = indexes;
    }

    @GetMapping("/sub-activities")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listSubActivities", summary = "Sub kegiatan dan keselarasannya / Sub-activities and how they align")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> subActivities(Caller caller, @PathVariable String id, SubActivityFilter filter,
            @RequestParam(required = false) String sort, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        Comparator<SubActivityEntry> order = SubActivityFilter.ORDER.of(sort);
        PageWish wish = PageWish.of(page, size);
        StoredAssessment assessment = assessments.wanted(caller, id);
        if (Unchanged.since(assessment, request)) {
            return null;
        }
        AnswerIndex index = indexes.of(assessment.id());
        return answers.page(AnswerKind.SUB_ACTIVITY, assessment.id(), wish, index.subActivities().stream().filter(filter.in(index))
                .sorted(order).map(SubActivityEntry::number).toList());
    }

    @GetMapping("/findings")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listFindings", summary = "Temuan, yang terberat dahulu / Findings, gravest first")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> findings(Caller caller, @PathVariable String id, FindingFilter filter,
            @RequestParam(required = false) String sort, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        Comparator<FindingEntry> order = FindingFilter.ORDER.of(sort);
        PageWish wish = PageWish.of(page, size);
        StoredAssessment assessment = assessments.wanted(caller, id);
        if (Unchanged.since(assessment, request)) {
            return null;
        }
        AnswerIndex index = indexes.of(assessment.id());
        return answers.page(AnswerKind.FINDING, assessment.id(), wish, index.findings().stream().filter(filter.in(index))
                .sorted(order).map(FindingEntry::number).toList());
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
        return page(caller, id, AnswerKind.COVERAGE, where, COVERAGE.of(sort), PageWish.of(page, size), request);
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
                IN_ORDER, PageWish.of(page, size), request);
    }

    @GetMapping("/problems")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listReadingProblems", summary = "Yang tidak terbaca, terberat dahulu / What could not be read, gravest first")
    @ApiResponse(responseCode = "200")
    Listing<JsonNode> problems(Caller caller, @PathVariable String id, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size, ServletWebRequest request) {
        return page(caller, id, AnswerKind.PROBLEM, Where.of("l.assessment = ?", id), IN_ORDER,
                PageWish.of(page, size), request);
    }

    private Listing<JsonNode> page(Caller caller, String id, AnswerKind kind, Where where, String order, PageWish wish,
                                   ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        return Unchanged.since(assessment, request) ? null : answers.page(kind, assessment.id(), where, order, wish);
    }
}
