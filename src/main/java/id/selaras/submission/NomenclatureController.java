package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.http.Refused;
import id.selaras.intake.nomenclature.Declaration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The official nomenclature lists of a government, those of different years side by side in its reference. */
@RestController
@RequestMapping("/api/v1/governments/{g}/nomenclatures")
class NomenclatureController {

    private static final int LONGEST_BASIS = 500;

    private final Governments governments;
    private final References references;
    private final NomenclatureAdding adding;
    private final Uploads uploads;

    NomenclatureController(Governments governments, References references, NomenclatureAdding adding, Uploads uploads) {
        this.governments = governments;
        this.references = references;
        this.adding = adding;
        this.uploads = uploads;
    }

    @PostMapping(consumes = {"multipart/form-data", Uploads.XLSX, "text/csv", "application/octet-stream"})
    @Needs(Permission.REFERENCE_ADD)
    @Operation(operationId = "addNomenclature",
            summary = "Memuat daftar nomenklatur resmi sebagai versi acuan berikutnya / Take an official list in as the next version of the reference")
    @ListBody
    @ApiResponse(responseCode = "201", description = "Dimuat; catatannya di problems / Taken in; remarks in problems")
    @ApiResponse(responseCode = "200", description = "Acuan sudah memuat semua ini / The reference says all this already")
    ResponseEntity<NomenclatureAddedView> add(Caller caller, @PathVariable String g, @RequestParam int from,
            @RequestParam(required = false) Integer until, @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam String basis, @RequestParam(required = false) String name, HttpServletRequest request) {
        String plain = PlainWords.of("basis", basis);
        if (plain.length() > LONGEST_BASIS) {
            throw Refused.invalid("DASAR-HUKUM-PANJANG", "basis paling panjang " + LONGEST_BASIS + " huruf.",
                    "basis may hold at most " + LONGEST_BASIS + " characters.");
        }
        NomenclatureAdding.Added added = adding.add(caller.name(), governments.wanted(g), new Declaration(from, until, complete, plain),
                uploads.of(request, "nomenklatur-" + g));
        return ResponseEntity.status(added.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(ReferenceView.path(added.version()))).body(added.view());
    }

    @GetMapping
    @Needs(Permission.REFERENCE_LIST)
    @Operation(operationId = "listNomenclatures",
            summary = "Daftar nomenklatur dalam acuan terbaru / The nomenclature lists of the newest reference")
    @ApiResponse(responseCode = "200")
    NomenclaturesView list(Caller caller, @PathVariable String g) {
        governments.wanted(g);
        return references.newest(g).map(version -> new NomenclaturesView(version.version(),
                EditionView.of(references.read(version).nomenclature()), Map.of("reference", ReferenceView.path(version))))
                .orElseGet(() -> new NomenclaturesView(null, List.of(), Map.of()));
    }
}
