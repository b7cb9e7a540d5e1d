package id.selaras.checking.overlaps;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.checking.Assessments;
import id.selaras.checking.StoredAssessment;
import id.selaras.checking.overlaps.OverlapFilter.Decided;
import id.selaras.checking.overlaps.OverlapFilter.SpecialCase;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Overlaps of an assessment: listed, looked at, explained. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class OverlapController {

    private static final String OWN_SIDE = "Akun perangkat daerah hanya melihat tumpang tindih yang memuat barisnya; dari pihak lain "
            + "hanya nama, kegiatan, lokasi, dan kelas. Yang ditolak tidak tampil kecuali diminta dengan decision. / An agency's account "
            + "sees only overlaps with a row of its own, and of the other side only name, activity, place and class. Rejected ones are "
            + "left out unless decision asks for them.";

    private final Assessments assessments;
    private final StoredOverlaps overlaps;
    private final OverlapViews views;

    OverlapController(Assessments assessments, StoredOverlaps overlaps, OverlapViews views) {
        this.assessments = assessments;
        this.overlaps = overlaps;
        this.views = views;
    }

    @GetMapping("/overlaps")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listOverlaps", summary = "Tumpang tindih antarperangkat daerah / Overlaps between agencies",
            description = OWN_SIDE)
    @ApiResponse(responseCode = "200")
    Listing<OverlapLine> list(Caller caller, @PathVariable String id, @RequestParam(name = "class", required = false) List<OverlapClass> kind,
            @RequestParam(name = "case", required = false) List<SpecialCase> special,
            @RequestParam(required = false) List<OverlapChannel> channel, @RequestParam(required = false) String agency,
            @RequestParam(required = false) String kecamatan, @RequestParam(required = false) String indicator,
            @RequestParam(required = false) BigDecimal rupiahFrom, @RequestParam(required = false) List<String> group,
            @RequestParam(required = false) List<Decided> decision, @RequestParam(required = false) String sort,
            @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        OverlapFilter filter = new OverlapFilter(kind, special, channel, agency, kecamatan, indicator, rupiahFrom, group, decision);
        PageWish wish = PageWish.of(page, size);
        StoredAssessment assessment = assessments.wantedInPart(caller, id);
        Sight sight = Sight.of(caller, assessment.government());
        Comparator<OverlapEntry> order = OverlapFilter.order(sort, sight);
        List<OverlapEntry> fitting = overlaps.of(assessment).stream()
                .filter(filter.in(sight, target -> overlaps.serving(assessment, target))).sorted(order).toList();
        return new Listing<>(views.lines(assessment, sight, part(fitting, wish)), wish.page(), wish.size(), fitting.size());
    }

    @GetMapping("/overlaps/{oid}")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "readOverlap", summary = "Satu tumpang tindih, kelompoknya, dan riwayat keputusannya / One overlap, its group and "
            + "what was decided about it", description = OWN_SIDE)
    @ApiResponse(responseCode = "200")
    OverlapView read(Caller caller, @PathVariable String id, @PathVariable String oid) {
        StoredAssessment assessment = assessments.wantedInPart(caller, id);
        Sight sight = Sight.of(caller, assessment.government());
        return views.view(assessment, sight, views.wanted(assessment, sight, oid));
    }

    @GetMapping("/overlaps/{oid}/explain")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "explainOverlap", summary = "Bagaimana skor dan kelasnya terbentuk / How it came to its score and class",
            description = "Memuat kata dan sel kedua pihak, sehingga tidak untuk akun perangkat daerah. / Holds words and cells of both sides, "
                    + "so not for the account of an agency.")
    @ApiResponse(responseCode = "200")
    ExplainedOverlap explain(Caller caller, @PathVariable String id, @PathVariable String oid) {
        StoredAssessment assessment = assessments.wantedInPart(caller, id);
        Sight sight = Sight.of(caller, assessment.government());
        OverlapEntry entry = views.wanted(assessment, sight, oid);
        if (!sight.whole()) {
            throw Refused.forbidden("PENJELASAN-DUA-PIHAK",
                    "Penjelasan ini memuat isi rencana perangkat daerah lain; mintalah kepada Bappeda.",
                    "This explanation holds what another agency plans; ask Bappeda for it.");
        }
        return views.explained(assessment, entry);
    }

    @GetMapping("/overlap-groups")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listOverlapGroups", summary = "Kelompok tumpang tindih dan usulannya / Groups of overlaps and their proposals",
            description = OWN_SIDE)
    @ApiResponse(responseCode = "200")
    Listing<OverlapGroupView> groups(Caller caller, @PathVariable String id,
            @RequestParam(name = "class", required = false) List<OverlapClass> kind, @RequestParam(required = false) String agency,
            @RequestParam(required = false) String kecamatan, @RequestParam(required = false) List<String> group,
            @RequestParam(required = false) List<Decided> decision, @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size) {
        OverlapFilter filter = new OverlapFilter(kind, null, null, agency, kecamatan, null, null, group, decision);
        PageWish wish = PageWish.of(page, size);
        StoredAssessment assessment = assessments.wantedInPart(caller, id);
        Sight sight = Sight.of(caller, assessment.government());
        List<OverlapGroupView> all = views.groups(assessment, sight, filter.in(sight, target -> overlaps.serving(assessment, target)));
        return new Listing<>(part(all, wish), wish.page(), wish.size(), all.size());
    }

    private static <T> List<T> part(List<T> all, PageWish wish) {
        int from = (int) Math.min(wish.offset(), all.size());
        return all.subList(from, Math.min(from + wish.size(), all.size()));
    }
}
