package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.journal.Acknowledging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The governments of the installation; each caller sees those in which a role is held. */
@RestController
@RequestMapping("/api/v1/governments")
class GovernmentController {

    private final Governments governments;
    private final Acknowledging acknowledging;

    GovernmentController(Governments governments, Acknowledging acknowledging) {
        this.governments = governments;
        this.acknowledging = acknowledging;
    }

    @PostMapping(consumes = "application/json")
    @Needs(Permission.GOVERNMENT_ADD)
    @Operation(operationId = "addGovernment", summary = "Menambah pemerintah daerah / Add a government")
    @ApiResponse(responseCode = "201", description = "Ditambahkan / Added")
    @ApiResponse(responseCode = "200", description = "Sudah ada, isinya sama / Already there with the same content")
    ResponseEntity<GovernmentView> add(Caller caller, @Valid @RequestBody GovernmentBody body) {
        HttpStatus status = HttpStatus.CREATED;
        try {
            acknowledging.acknowledge(caller.name(),
                    new GovernmentAdded(body.code(), PlainWords.of("name", body.name()), body.zone().name()));
        } catch (AlreadyThere same) {
            status = HttpStatus.OK;
        }
        return ResponseEntity.status(status).location(URI.create(GovernmentView.path(body.code())))
                .body(GovernmentView.of(governments.wanted(body.code())));
    }

    @GetMapping
    @Needs(Permission.GOVERNMENT_READ)
    @Operation(operationId = "listGovernments",
            summary = "Pemerintah daerah tempat Anda berperan / Governments in which you hold a role")
    @ApiResponse(responseCode = "200")
    Listing<GovernmentView> list(Caller caller, @RequestParam(required = false) Integer page,
                                 @RequestParam(required = false) Integer size) {
        PageWish wish = PageWish.of(page, size);
        List<RegisteredGovernment> own = governments.all().stream()
                .filter(government -> caller.may(Permission.GOVERNMENT_READ, government.code())).toList();
        return new Listing<>(own.stream().skip(wish.offset()).limit(wish.size()).map(GovernmentView::of).toList(),
                wish.page(), wish.size(), own.size());
    }

    @GetMapping("/{g}")
    @Needs(Permission.GOVERNMENT_READ)
    @Operation(operationId = "readGovernment", summary = "Satu pemerintah daerah / One government")
    @ApiResponse(responseCode = "200")
    GovernmentView read(Caller caller, @PathVariable String g) {
        return GovernmentView.of(governments.wanted(g));
    }
}
