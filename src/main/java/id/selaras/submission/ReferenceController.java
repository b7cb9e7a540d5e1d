package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.archive.FileArchive;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What a government is measured against, in versions that never change. */
@RestController
@RequestMapping("/api/v1/governments/{g}/references")
class ReferenceController {

    private final Governments governments;
    private final References references;
    private final ReferenceAdding adding;
    private final Uploads uploads;
    private final FileArchive archive;
    private final JsonMapper json;

    ReferenceController(Governments governments, References references, ReferenceAdding adding, Uploads uploads,
                        FileArchive archive, JsonMapper json) {
        this.governments = governments;
        this.references = references;
        this.adding = adding;
        this.uploads = uploads;
        this.archive = archive;
        this.json = json;
    }

    @PostMapping(consumes = {"multipart/form-data", Uploads.XLSX, "application/octet-stream"})
    @Needs(Permission.REFERENCE_ADD)
    @Operation(operationId = "addReference", summary = "Mengirim versi acuan berikutnya / Send the next version of the reference")
    @WorkbookBody
    @ApiResponse(responseCode = "201", description = "Dapat dipakai; catatannya di summary.problems / Usable; remarks in summary.problems")
    @ApiResponse(responseCode = "200", description = "Berkas yang sama sudah ada / The same file is there already")
    ResponseEntity<ReferenceView> add(Caller caller, @PathVariable String g,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
            @RequestParam(required = false) String name, HttpServletRequest request) {
        if (validFrom != null && (validFrom.getYear() < 1945 || validFrom.getYear() > 2200)) {
            throw Refused.invalid("MULAI-BERLAKU-TIDAK-SAH", "validFrom harus antara tahun 1945 dan 2200.",
                    "validFrom must lie between the years 1945 and 2200.");
        }
        ReferenceAdding.Added added = adding.add(caller.name(), governments.wanted(g), validFrom,
                uploads.of(request, "acuan-" + g + ".xlsx"));
        return ResponseEntity.status(added.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(ReferenceView.path(added.version()))).body(view(added.version(), true));
    }

    @GetMapping
    @Needs(Permission.REFERENCE_LIST)
    @Operation(operationId = "listReferences", summary = "Versi acuan, terbaru dahulu / Versions of the reference, newest first")
    @ApiResponse(responseCode = "200")
    Listing<ReferenceView> list(Caller caller, @PathVariable String g, @RequestParam(required = false) Integer page,
                                @RequestParam(required = false) Integer size) {
        PageWish wish = PageWish.of(page, size);
        governments.wanted(g);
        return new Listing<>(references.of(g, wish.size(), wish.offset()).stream().map(reference -> view(reference, false)).toList(),
                wish.page(), wish.size(), references.count(g));
    }

    @GetMapping("/{version}")
    @Needs(Permission.REFERENCE_LIST)
    @Operation(operationId = "readReference", summary = "Satu versi acuan / One version of the reference")
    @ApiResponse(responseCode = "200")
    ReferenceView read(Caller caller, @PathVariable String g, @PathVariable int version) {
        return view(wanted(g, version), true);
    }

    @GetMapping("/{version}/workbook")
    @Needs(Permission.REFERENCE_DOWNLOAD)
    @Operation(operationId = "downloadReference", summary = "Berkas acuan seperti dikirim / The workbook as it was sent")
    @ApiResponse(responseCode = "200", content = {@Content(mediaType = Uploads.XLSX), @Content(mediaType = Uploads.XLS)})
    ResponseEntity<byte[]> workbook(Caller caller, @PathVariable String g, @PathVariable int version) {
        ReferenceVersion reference = wanted(g, version);
        return WorkbookDownload.of(reference.fileName(), archive.bytes(reference.sha256()));
    }

    private ReferenceVersion wanted(String g, int version) {
        governments.wanted(g);
        return references.find(g, version).orElseThrow(() -> Refused.notFound("ACUAN-TIDAK-ADA",
                "Versi acuan itu tidak ada.", "There is no such version of the reference."));
    }

    private ReferenceView view(ReferenceVersion reference, boolean withProblems) {
        ReferenceSummary summary = json.readValue(reference.summary(), ReferenceSummary.class);
        return ReferenceView.of(reference, withProblems ? summary : summary.withoutProblems());
    }
}
