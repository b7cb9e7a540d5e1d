package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.http.Refused;
import id.selaras.report.json.AssessmentJson;
import id.selaras.report.json.FindingExplainer;
import id.selaras.rulebook.RuleBook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One finding, and why it is there. */
@RestController
@RequestMapping("/api/v1/assessments/{id}/findings/{fid}")
class FindingController {

    private final Assessments assessments;
    private final AssessmentViews views;
    private final StoredAnswers answers;
    private final RuleBook rules;

    FindingController(Assessments assessments, AssessmentViews views, StoredAnswers answers, RuleBook rules) {
        this.assessments = assessments;
        this.views = views;
        this.answers = answers;
        this.rules = rules;
    }

    @GetMapping
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "readFinding", summary = "Satu temuan / One finding")
    @ApiResponse(responseCode = "200")
    JsonNode read(Caller caller, @PathVariable String id, @PathVariable String fid, ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        StoredAnswers.FindingRow row = row(assessment, fid);
        return Unchanged.since(assessment, request) ? null : parsed(assessment, AnswerKind.FINDING, row.number());
    }

    @GetMapping("/explain")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "explainFinding", summary = "Mengapa temuan ini ada / Why this finding is there")
    @ApiResponse(responseCode = "200")
    ExplainedView explain(Caller caller, @PathVariable String id, @PathVariable String fid, ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        StoredAnswers.FindingRow row = row(assessment, fid);
        if (Unchanged.since(assessment, request)) {
            return null;
        }
        ObjectNode document = (ObjectNode) AssessmentJson.read(assessment.head().getBytes(StandardCharsets.UTF_8));
        JsonNode finding = parsed(assessment, AnswerKind.FINDING, row.number());
        document.putArray("findings").add(finding);
        JsonNode file = document.path("files").valueStream()
                .filter(known -> known.path("id").asString("").equals(finding.path("file").asString(""))).findFirst().orElse(null);
        return new ExplainedView(assessment.id(),
                new AssessmentView.AnswerHashes(assessment.inputHash(), assessment.ruleSetHash(), assessment.resultHash()),
                views.reference(assessment), finding, file,
                rules.row(assessment.ruleSetHash(), assessment.createdAt(), finding.path("tableRow").asString("")).orElse(null),
                row.subActivity() == null ? null : parsed(assessment, AnswerKind.SUB_ACTIVITY, row.subActivity()),
                FindingExplainer.over(document).explain(finding.path("id").asString("")).lines(), links(assessment, finding));
    }

    private StoredAnswers.FindingRow row(StoredAssessment assessment, String fid) {
        String plain = Where.text("fid", fid, AssessmentRows.LONGEST_AGENCY);
        return answers.finding(assessment.id(), plain == null ? "" : plain)
                .orElseThrow(() -> Refused.notFound("TEMUAN-TIDAK-ADA", "Temuan itu tidak ada pada penilaian ini.",
                        "This assessment has no such finding."));
    }

    private JsonNode parsed(StoredAssessment assessment, AnswerKind kind, int number) {
        return AssessmentJson.read(answers.body(kind, assessment.id(), number).orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> links(StoredAssessment assessment, JsonNode finding) {
        Map<String, String> links = new LinkedHashMap<>();
        String path = AssessmentView.path(assessment.id());
        links.put("self", path + "/findings/" + finding.path("id").asString("") + "/explain");
        links.put("assessment", path);
        links.put("workbook", path + "/workbooks/" + finding.path("file").asString(""));
        links.put("rule-set", "/api/v1/rule-sets/" + assessment.ruleSetHash());
        return links;
    }
}
