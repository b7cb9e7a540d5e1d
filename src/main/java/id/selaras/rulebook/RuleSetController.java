package id.selaras.rulebook;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.archive.FileArchive;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.rulebook.RuleSetRegistered.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows every rule set that ever judged here, and gives out its files byte by byte as they were executed. */
@RestController
@RequestMapping("/api/v1/rule-sets")
class RuleSetController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final StoredRuleSets stored;
    private final ActiveRules active;
    private final FileArchive archive;

    RuleSetController(StoredRuleSets stored, ActiveRules active, FileArchive archive) {
        this.stored = stored;
        this.active = active;
        this.archive = archive;
    }

    @GetMapping
    @Needs(Permission.RULES_READ)
    @Operation(operationId = "listRuleSets", summary = "Semua kumpulan aturan yang pernah dipakai / Every rule set ever used")
    @ApiResponse(responseCode = "200")
    Listing<RuleSetAnswers.Line> list(Caller caller, @RequestParam(required = false) Integer page,
                                      @RequestParam(required = false) Integer size) {
        PageWish wish = PageWish.of(page, size);
        return new Listing<>(stored.page(wish.offset(), wish.size()).stream()
                .map(rules -> RuleSetAnswers.Line.of(rules, active.hash())).toList(), wish.page(), wish.size(), stored.count());
    }

    @GetMapping("/{hash}")
    @Needs(Permission.RULES_READ)
    @Operation(operationId = "readRuleSet", summary = "Satu kumpulan aturan dengan berkasnya / One rule set with its files")
    @ApiResponse(responseCode = "200")
    RuleSetAnswers.Detail read(Caller caller, @PathVariable String hash, @RequestParam(required = false) Integer edition) {
        List<StoredRuleSet> editions = editions(hash);
        return RuleSetAnswers.Detail.of(editions, edition(editions, edition), active.hash());
    }

    @GetMapping("/{hash}/files/{name}")
    @Needs(Permission.RULES_READ)
    @Operation(operationId = "downloadRuleFile",
            summary = "Berkas aturan persis seperti yang dijalankan / A rule file exactly as it was executed")
    @ApiResponse(responseCode = "200", content = {
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        @Content(mediaType = "text/plain")})
    ResponseEntity<byte[]> file(Caller caller, @PathVariable String hash, @PathVariable String name,
                                @RequestParam(required = false) Integer edition) {
        RuleSetRegistered.File file = edition(editions(hash), edition).registration().files().stream()
                .filter(known -> known.name().equals(name)).findFirst()
                .orElseThrow(() -> Refused.notFound("BERKAS-ATURAN-TIDAK-ADA",
                        "Kumpulan aturan ini tidak memuat berkas itu.", "This rule set has no such file."));
        return ResponseEntity.ok().contentType(file.kind() == Kind.RULES ? TEXT : XLSX).eTag(file.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(archive.bytes(file.sha256()));
    }

    private List<StoredRuleSet> editions(String hash) {
        List<StoredRuleSet> editions = hash.matches("[0-9a-f]{64}") ? stored.editions(hash) : List.of();
        if (editions.isEmpty()) {
            throw Refused.notFound("ATURAN-TIDAK-ADA", "Kumpulan aturan dengan hash itu tidak pernah dipakai di sini.",
                    "No rule set of that hash was ever used here.");
        }
        return editions;
    }

    /** The newest for null. */
    private static StoredRuleSet edition(List<StoredRuleSet> editions, Integer wanted) {
        return editions.stream().filter(known -> wanted == null || known.edition() == wanted).findFirst()
                .orElseThrow(() -> Refused.notFound("EDISI-ATURAN-TIDAK-ADA", "Kumpulan aturan ini tidak punya edisi itu.",
                        "This rule set has no such edition."));
    }
}
