package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.submission.Governments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Collection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stored assessments: which there are, and what each says on its first page. */
@RestController
@RequestMapping("/api/v1")
class AssessmentController {

    private final Assessments assessments;
    private final AssessmentViews views;
    private final Governments governments;

    AssessmentController(Assessments assessments, AssessmentViews views, Governments governments) {
        this.assessments = assessments;
        this.views = views;
        this.governments = governments;
    }

    @GetMapping("/governments/{g}/assessments")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listAssessments", summary = "Penilaian satu pemerintah daerah / Assessments of one government")
    @ApiResponse(responseCode = "200")
    Listing<AssessmentLine> list(Caller caller, @PathVariable String g, AssessmentFilter filter,
                                 @RequestParam(required = false) String sort, @RequestParam(required = false) Integer page,
                                 @RequestParam(required = false) Integer size) {
        if (!governments.exists(g)) {
            throw Refused.notFound("PEMERINTAH-TIDAK-ADA", "Pemerintah daerah itu tidak ada di sini.",
                    "There is no such government here.");
        }
        Collection<String> own = caller.mayForAll(Permission.ASSESSMENT_READ, g) ? null
                : caller.ownAgencies(Permission.ASSESSMENT_READ, g);
        Where where = filter.where(g, own);
        PageWish wish = PageWish.of(page, size);
        return new Listing<>(assessments.page(where, AssessmentFilter.ORDER.of(sort), wish).stream()
                .map(AssessmentLine::of).toList(), wish.page(), wish.size(), assessments.count(where));
    }

    @GetMapping("/assessments/{id}")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "readAssessment", summary = "Satu penilaian tanpa daftarnya / One assessment without its lists")
    @ApiResponse(responseCode = "200")
    AssessmentView read(Caller caller, @PathVariable String id) {
        return views.of(assessments.wanted(caller, id));
    }
}
