package id.selaras.http;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Everything a handler can do wrong, and everything callers can do wrong to one. */
@RestController
@Profile(WebOnly.PROFILE)
class FaultyController {

    enum Level {
        BLOK, INFO
    }

    record Inner(@NotBlank String code, int year) {
    }

    record Body(List<@Valid Inner> rows, Level level) {
    }

    @GetMapping("/api/coba/daftar/{id}")
    String list(@PathVariable int id, @RequestParam int year, @RequestParam(required = false) Level level,
                @RequestParam(required = false) LocalDate asOf) {
        return id + " " + year + " " + level + " " + asOf;
    }

    @GetMapping("/api/coba/saring")
    String filtered(Filter filter) {
        return String.valueOf(filter);
    }

    record Filter(List<Level> level, Integer year) {
    }

    @PostMapping(path = "/api/coba/isi", consumes = MediaType.APPLICATION_JSON_VALUE)
    Body body(@Valid @RequestBody Body body) {
        return body;
    }

    @PostMapping("/api/coba/berkas")
    String file(@RequestParam MultipartFile file) {
        return file.getOriginalFilename();
    }

    @GetMapping("/api/coba/kacau")
    String broken() {
        throw new IllegalStateException("/rahasia/jalur: kata sandi 123");
    }

    @GetMapping("/api/coba/kacau-parah")
    String worse() {
        throw new StackOverflowError("rahasia");
    }

    @GetMapping("/api/coba/penuh")
    String full() {
        throw new UncheckedIOException(new FileSystemException("/rahasia/jalur", null, "No space left on device"));
    }

    @GetMapping("/api/coba/putus")
    String away() {
        throw new DataAccessResourceFailureException("jdbc:h2:/rahasia");
    }

    @GetMapping("/api/coba/tolak")
    String refused() {
        throw Refused.unusable("RENCANA-TIDAK-TERBACA", "Rencana tidak terbaca.", "The plan cannot be read.",
                List.of(new Problem("BACA-TANPA-KODE", Severity.BLOK, "renja.xlsx", CellRef.parse("Renja 2026!B7"), "kosong",
                        "kode sub kegiatan", Text.of("Isi kodenya.", "Fill in the code."))));
    }

    @GetMapping("/api/coba/dilarang")
    String denied() {
        throw new AccessDeniedException("rahasia");
    }

    @GetMapping("/api/coba/nanti")
    Callable<String> later() {
        return () -> {
            throw Refused.conflict("SUDAH-LEWAT", "Sudah lewat.", "It is over.");
        };
    }

    @GetMapping("/api/coba/kirim-galat")
    void sendError(HttpServletResponse response) throws IOException {
        response.sendError(410, "rahasia");
    }

    @GetMapping("/api/coba/setengah")
    void half(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=x.xlsx");
        response.getOutputStream().write("setengah".getBytes(StandardCharsets.UTF_8));
        throw new IllegalStateException("rahasia");
    }
}
