package id.selaras.coordination;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.submission.Governments;
import id.selaras.submission.RegisteredGovernment;
import id.selaras.submission.WorkbookDownload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a government decided about its overlaps, and how far it is. An agency's account sees what its own rows are in. */
@RestController
@RequestMapping("/api/v1/governments/{g}/overlap-decisions")
class OverlapDecisionController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Governments governments;
    private final OverlapDecisions decisions;
    private final DecisionCounting counting;
    private final Clock clock;

    OverlapDecisionController(Governments governments, OverlapDecisions decisions, DecisionCounting counting, Clock clock) {
        this.governments = governments;
        this.decisions = decisions;
        this.counting = counting;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "listOverlapDecisions", summary = "Keputusan tentang tumpang tindih / Decisions about overlaps")
    @ApiResponse(responseCode = "200")
    Listing<DecisionLine> list(Caller caller, @PathVariable String g, DecisionFilter filter,
                               @RequestParam(required = false) String sort, @RequestParam(required = false) Integer page,
                               @RequestParam(required = false) Integer size) {
        governments.wanted(g);
        Set<String> own = own(caller, g);
        PageWish wish = PageWish.of(page, size);
        Map<String, Object> parameters = new HashMap<>();
        String condition = filter.condition(g, own, parameters);
        String order = DecisionFilter.order(sort, own == null);
        return new Listing<>(decisions.list(condition, parameters, order, wish.size(), wish.offset()).stream()
                .map(decided -> DecisionLine.of(decided, own)).toList(), wish.page(), wish.size(), decisions.count(condition, parameters));
    }

    @GetMapping("/summary")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "summariseOverlapDecisions",
            summary = "Status tumpang tindih: diputuskan, lewat tenggat, belum diputuskan / Status of overlaps: decided, overdue, open",
            description = "asOf: hari ini menurut zona pemerintah daerah bila tidak disebut. / asOf: today in the zone of the government when left out.")
    @ApiResponse(responseCode = "200")
    DecisionSummary summary(Caller caller, @PathVariable String g, @RequestParam(required = false) LocalDate asOf,
                            @RequestParam(required = false) Integer year) {
        RegisteredGovernment government = governments.wanted(g);
        return counting.count(g, own(caller, g), year, day(government, asOf));
    }

    @GetMapping("/summary/workbook")
    @Needs(Permission.ASSESSMENT_READ)
    @Operation(operationId = "downloadOverlapSummary", summary = "Status tumpang tindih sebagai buku kerja / Status of overlaps as a workbook")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = XLSX))
    ResponseEntity<byte[]> workbook(Caller caller, @PathVariable String g, @RequestParam(required = false) LocalDate asOf,
                                    @RequestParam(required = false) Integer year) {
        RegisteredGovernment government = governments.wanted(g);
        Set<String> own = own(caller, g);
        DecisionSummary summary = counting.count(g, own, year, day(government, asOf));
        return WorkbookDownload.of("status-tumpang-tindih-" + g + "-" + summary.asOf() + ".xlsx",
                new SummaryWorkbook(government, summary).bytes(counting.standing(g, own), own));
    }

    /** Null: the caller sees every agency. */
    private static Set<String> own(Caller caller, String government) {
        return caller.mayForAll(Permission.ASSESSMENT_READ, government) ? null
                : caller.ownAgencies(Permission.ASSESSMENT_READ, government);
    }

    private LocalDate day(RegisteredGovernment government, LocalDate asOf) {
        return asOf == null ? LocalDate.ofInstant(clock.instant(), government.zoneId()) : DecisionFilter.day(asOf);
    }
}
