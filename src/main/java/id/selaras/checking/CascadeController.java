package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.assessment.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Coverage from the top; like all lists only for who may see every agency of the assessment. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class CascadeController {

    private final Assessments assessments;
    private final StoredAnswers answers;

    CascadeController(Assessments assessments, StoredAnswers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    @GetMapping("/cascade")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "readCascade",
            summary = "Cakupan berjenjang dari visi sampai program, dengan celahnya / Coverage from the vision down to the programmes, with its gaps")
    @ApiResponse(responseCode = "200")
    CascadeView read(Caller caller, @PathVariable String id, ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        return Unchanged.since(assessment, request) ? null
                : CascadeView.of(assessment, answers, assessment.scope().equals(Scope.Level.GOVERNMENT.name()));
    }
}
