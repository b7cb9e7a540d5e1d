package id.selaras.access;

import id.selaras.http.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What is refused before any handler is reached, answered as the handlers' refusals are: a problem in both languages. */
@Component
class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Basic realm=\"Selaras\", charset=\"UTF-8\"";

    private final HandlerExceptionResolver problems;

    SecurityAnswers(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    /** 401 with a challenge, or 429 with the seconds to wait. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            answer(request, response, Refused.with(HttpStatus.TOO_MANY_REQUESTS, "TERLALU-SERING",
                    "Terlalu banyak percobaan masuk yang gagal. Coba lagi setelah " + tooMany.seconds() + " detik.",
                    "Too many log-ins have failed. Try again after " + tooMany.seconds() + " seconds."));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            answer(request, response, Refused.with(HttpStatus.UNAUTHORIZED, "BELUM-MASUK",
                    "Sebutkan nama akun dan kata sandi yang benar (HTTP Basic).",
                    "Give the right account name and password (HTTP Basic)."));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        answer(request, response, NeedsInterceptor.forbidden());
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Refused refusal) throws IOException {
        if (problems.resolveException(request, response, null, refusal) == null) {
            response.sendError(refusal.status().value());
        }
    }
}
