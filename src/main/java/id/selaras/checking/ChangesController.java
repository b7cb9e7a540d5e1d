package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.archive.FileArchive;
import id.selaras.report.json.AssessmentJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.JsonNode;

/** What changed in each plan of an assessment since the version before. */
@RestController
class ChangesController {

    /**
     * What a plan was compared with, and what changed.
     *
     * @param yearBefore    files of the year before: {@code name}, {@code sha256}
     * @param versionBefore files of the earlier version, likewise
     * @param changes       by agency, as in {@code assessment.json}
     */
    record ChangesView(List<JsonNode> yearBefore, List<JsonNode> versionBefore, List<JsonNode> changes) {
    }

    private final Assessments assessments;
    private final FileArchive archive;

    ChangesController(Assessments assessments, FileArchive archive) {
        this.assessments = assessments;
        this.archive = archive;
    }

    @GetMapping("/api/v1/assessments/{id}/changes")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "readChanges", summary = "Perubahan sejak versi sebelumnya / Changes since the version before",
            description = "Baris yang bertambah, hilang, atau berubah, dan temuan yang hilang atau baru, menurut perangkat daerah. Kosong bila "
                    + "belum ada versi sebelumnya. / Rows added, dropped or changed, and findings cured or made, by agency. Empty where "
                    + "there is no version before.")
    @ApiResponse(responseCode = "200")
    ChangesView changes(Caller caller, @PathVariable String id, ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        if (Unchanged.since(assessment, request)) {
            return null;
        }
        JsonNode document = AssessmentJson.read(archive.bytes(assessment.document()));
        return new ChangesView(list(document.path("compared").path("yearBefore")), list(document.path("compared").path("versionBefore")),
                list(document.path("changes")));
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> entries = new ArrayList<>();
        array.forEach(entries::add);
        return entries;
    }
}
