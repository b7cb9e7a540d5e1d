package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.assessment.WhatIf;
import id.selaras.report.json.WhatIfJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Answers what would be different if some allocations were; nothing of it is kept. */
@RestController
class WhatIfController {

    private final Assessments assessments;
    private final StoredTrial trial;

    WhatIfController(Assessments assessments, StoredTrial trial) {
        this.assessments = assessments;
        this.trial = trial;
    }

    @PostMapping("/api/v1/assessments/{id}/what-if")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "tryChanges", summary = "Bagaimana jika: pagu lain dicoba, tanpa disimpan / What if: other allocations tried, nothing kept",
            description = "Rencana dinilai dua kali dengan aturan dan acuan yang sama; jawabannya selisihnya. / The plans are assessed twice by "
                    + "the same rules and reference; the answer is what differs.")
    @ApiResponse(responseCode = "200")
    JsonNode tried(Caller caller, @PathVariable String id, @Valid @RequestBody WhatIfBody body) {
        BodyFaults faults = body.faults();
        if (!faults.isEmpty()) {
            throw faults.refused();
        }
        StoredAssessment assessment = assessments.wanted(caller, id);
        WhatIf whatIf = trial.of(assessment, body.wanted());
        return WhatIfJson.tree(whatIf).put("assessmentId", assessment.id());
    }
}
