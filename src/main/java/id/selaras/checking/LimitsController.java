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

/** Limits of the whole budget; like all lists only for who may see every agency of the assessment. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class LimitsController {

    private final Assessments assessments;
    private final StoredAnswers answers;

    LimitsController(Assessments assessments, StoredAnswers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    @GetMapping("/limits")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "readLimits",
            summary = "Batas belanja daerah dan keadaannya, terpenuhi atau tidak / Limits of the whole budget and whether they are kept")
    @ApiResponse(responseCode = "200")
    LimitsView read(Caller caller, @PathVariable String id, ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        return Unchanged.since(assessment, request) ? null
                : LimitsView.of(assessment, answers, assessment.scope().equals(Scope.Level.GOVERNMENT.name()));
    }
}
