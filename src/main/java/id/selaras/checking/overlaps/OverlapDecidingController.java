package id.selaras.checking.overlaps;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.checking.Assessments;
import id.selaras.checking.StoredAssessment;
import id.selaras.coordination.DecidedOverlap;
import id.selaras.coordination.Deciding;
import id.selaras.coordination.DecisionBody;
import id.selaras.coordination.DecisionView;
import id.selaras.http.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Deciding about an overlap where it is seen. */
@RestController
class OverlapDecidingController {

    private final Assessments assessments;
    private final StoredOverlaps overlaps;
    private final OverlapViews views;
    private final Deciding deciding;

    OverlapDecidingController(Assessments assessments, StoredOverlaps overlaps, OverlapViews views, Deciding deciding) {
        this.assessments = assessments;
        this.overlaps = overlaps;
        this.views = views;
        this.deciding = deciding;
    }

    @PutMapping("/api/v1/assessments/{id}/overlaps/{oid}/decision")
    @Needs(Permission.OVERLAP_DECIDE)
    @Operation(operationId = "decideOverlap", summary = "Menerima, menolak, menunda, atau mencabut keputusan / Accept, reject, defer, or withdraw",
            description = "Keputusan berlaku atas isi kedua baris, juga pada versi dan tahun berikutnya, sampai salah satu berubah. / The decision "
                    + "is about what the rows say, also in the next version and year, until one of them changes.")
    @ApiResponse(responseCode = "200", description = "Keputusan yang kini berlaku / The decision that stands now")
    DecisionView decide(Caller caller, @PathVariable String id, @PathVariable String oid, @Valid @RequestBody DecisionBody body) {
        StoredAssessment assessment = assessments.wantedInPart(caller, id);
        OverlapEntry entry = views.wanted(assessment, Sight.of(caller, assessment.government()), oid);
        if (!caller.mayForAll(Permission.OVERLAP_DECIDE, assessment.government())) {
            throw Refused.forbidden("KEPUTUSAN-TIDAK-BOLEH", "Hanya verifikator Bappeda yang memutuskan tumpang tindih.",
                    "Only verifiers of Bappeda decide about overlaps.");
        }
        return deciding.decide(caller, assessment.government(), entry.memory(), decided(assessment, entry), body);
    }

    private DecidedOverlap decided(StoredAssessment assessment, OverlapEntry entry) {
        ToldOverlap told = overlaps.told(assessment, List.of(entry)).get(0);
        List<DecidedOverlap.Row> rows = new ArrayList<>();
        for (ToldRow row : told.rows()) {
            OverlapEntry.Row known = entry.rows().get(rows.size());
            rows.add(new DecidedOverlap.Row(known.agency(), known.agencyName(), row.ref(), row.code(), row.name(),
                    row.rupiah().toPlainString()));
        }
        return new DecidedOverlap(assessment.id(), entry.id(), assessment.year(), entry.kind(), entry.special(), entry.place(), rows);
    }
}
