package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.archive.FileArchive;
import id.selaras.http.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The files of an assessment, byte by byte as they were kept: the checked workbooks and {@code assessment.json}. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class AnswerFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Assessments assessments;
    private final FileArchive archive;

    AnswerFileController(Assessments assessments, FileArchive archive) {
        this.assessments = assessments;
        this.archive = archive;
    }

    @GetMapping("/workbooks/{file}")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "downloadCheckedWorkbook",
            summary = "Berkas rencana dengan catatan; file adalah F1 atau nama berkasnya; juga ringkasan-pemerintah.xlsx, tumpang-tindih.xlsx, dan temuan per perangkat daerah / "
                    + "The plan with its notes; file is F1 or its name; also ringkasan-pemerintah.xlsx, tumpang-tindih.xlsx and the findings of each agency")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = XLSX))
    ResponseEntity<Resource> workbook(Caller caller, @PathVariable String id, @PathVariable String file, ServletWebRequest request) {
        StoredAssessment part = assessments.wantedInPart(caller, id);
        Optional<Assessments.FurtherWorkbook> own = assessments.workbooks(part.id()).stream()
                .filter(workbook -> workbook.name().equals(file) && workbook.agency() != null)
                .filter(workbook -> caller.may(Permission.ASSESSMENT_READ, part.government(), List.of(workbook.agency()))).findFirst();
        if (own.isPresent()) {
            return Unchanged.since(part, request) ? null
                    : download(own.get().sha256(), own.get().name(), MediaType.parseMediaType(XLSX));
        }
        StoredAssessment assessment = assessments.wanted(caller, id);
        return Unchanged.since(assessment, request) ? null : ofAll(assessment, file);
    }

    private ResponseEntity<Resource> ofAll(StoredAssessment assessment, String file) {
        MediaType type = MediaType.parseMediaType(XLSX);
        return assessments.plans(assessment.id()).stream().filter(part -> part.file().equals(file) || part.workbook().equals(file))
                .findFirst().map(plan -> download(plan.sha256(), plan.workbook(), type))
                .or(() -> assessments.workbooks(assessment.id()).stream().filter(workbook -> workbook.name().equals(file)).findFirst()
                        .map(workbook -> download(workbook.sha256(), workbook.name(), type)))
                .orElseThrow(() -> Refused.notFound("BERKAS-TIDAK-ADA", "Penilaian ini tidak memuat berkas itu.",
                        "This assessment has no such file."));
    }

    @GetMapping("/json")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "downloadAssessment", summary = "assessment.json utuh / The whole assessment.json")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE))
    ResponseEntity<Resource> json(Caller caller, @PathVariable String id, ServletWebRequest request) {
        StoredAssessment assessment = assessments.wanted(caller, id);
        return Unchanged.since(assessment, request) ? null
                : download(assessment.document(), "assessment.json", MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<Resource> download(String sha256, String name, MediaType type) {
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(new FileSystemResource(archive.path(sha256).orElseThrow()));
    }
}
