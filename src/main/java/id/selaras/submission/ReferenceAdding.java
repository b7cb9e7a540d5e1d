package id.selaras.submission;

import id.selaras.archive.FileArchive;
import id.selaras.http.Refused;
import id.selaras.journal.Acknowledging;
import id.selaras.reference.Reference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in the next version of a reference: read and judged first, kept only when it can be used. */
@Component
class ReferenceAdding {

    /** Characters of a summary that is kept. */
    private static final int LONGEST_SUMMARY = 900_000;

    private final References references;
    private final Uploads uploads;
    private final FileArchive archive;
    private final Acknowledging acknowledging;
    private final JsonMapper json;

    ReferenceAdding(References references, Uploads uploads, FileArchive archive, Acknowledging acknowledging, JsonMapper json) {
        this.references = references;
        this.uploads = uploads;
        this.archive = archive;
        this.acknowledging = acknowledging;
        this.json = json;
    }

    /** @param fresh false when the same workbook with the same validity was there already */
    record Added(ReferenceVersion version, boolean fresh) {
    }

    /** @param validFrom null: 1 January of the first year of the RPJMD that the workbook names */
    Added add(String actor, RegisteredGovernment government, LocalDate validFrom, Upload upload) {
        ReferenceCheck check = uploads.read(upload, workbook -> ReferenceCheck.of(workbook, government));
        LocalDate from = validFrom != null ? validFrom : firstDay(check.reference());
        String sha256 = DigestUtils.sha256Hex(upload.bytes());
        return references.same(government.code(), from, sha256).map(known -> new Added(known, false))
                .orElseGet(() -> keep(actor, government, from, upload, check));
    }

    private Added keep(String actor, RegisteredGovernment government, LocalDate from, Upload upload, ReferenceCheck check) {
        String id = UUID.randomUUID().toString();
        ReferenceAdded change = new ReferenceAdded(id, government.code(), from, upload.name(), archive.keep(upload.bytes()),
                archive.keep(summary(check).getBytes(StandardCharsets.UTF_8)));
        try {
            acknowledging.acknowledge(actor, change);
            return new Added(references.find(id).orElseThrow(), true);
        } catch (AlreadyThere same) {
            return new Added(references.find(same.id()).orElseThrow(), false);
        }
    }

    private String summary(ReferenceCheck check) {
        int most = ReferenceSummary.MOST;
        String summary = json.writeValueAsString(ReferenceSummary.of(check.reference(), check.problems(), most));
        while (summary.length() > LONGEST_SUMMARY) {
            most /= 2;
            summary = json.writeValueAsString(ReferenceSummary.of(check.reference(), check.problems(), most));
        }
        return summary;
    }

    private static LocalDate firstDay(Reference reference) {
        Integer year = reference.government().periodStart();
        if (year == null) {
            throw Refused.invalid("MULAI-BERLAKU-TIDAK-ADA",
                    "Acuan ini tidak menyebut Periode Awal pada lembar Pemerintah; isi sel itu, atau kirim parameter validFrom=TTTT-BB-HH.",
                    "This reference names no period start on the sheet Pemerintah; fill that cell, or send the parameter validFrom=YYYY-MM-DD.");
        }
        return LocalDate.of(year, 1, 1);
    }
}
