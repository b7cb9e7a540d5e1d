package id.selaras.access;

import id.selaras.http.ProblemWriter;
import id.selaras.http.Refused;
import id.selaras.http.StandardProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What is refused before any handler is reached, answered as the handlers' refusals are: a problem in both languages. */
@Component
class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Basic realm=\"Selaras\", charset=\"UTF-8\"";

    private final ProblemWriter writer;

    SecurityAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    /** 401 with a challenge, or 429 with the seconds to wait. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            answer(request, response, Refused.with(StandardProblem.TERLALU_SERING.status(), StandardProblem.TERLALU_SERING.code(),
                    "Terlalu banyak percobaan masuk yang gagal. Coba lagi setelah " + tooMany.seconds() + " detik.",
                    "Too many log-ins have failed. Try again after " + tooMany.seconds() + " seconds."));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            answer(request, response, StandardProblem.BELUM_MASUK.refused());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        answer(request, response, StandardProblem.TIDAK_BERWENANG.refused());
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Refused refusal) throws IOException {
        writer.write(request, response, refusal);
    }
}
