package id.selaras.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whatever a handler throws becomes a problem; what nobody expected is logged whole and answered without a word of it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            // who asks, and may they, is answered by the security filters around this
            throw thrown;
        }
        if (thrown instanceof AsyncRequestNotUsableException || gone(thrown)) {
            return;
        }
        if (response.isCommitted()) {
            LOG.warn("an answer broke off", thrown);
            return;
        }
        if (thrown instanceof ErrorResponse known) {
            copy(known.getHeaders(), response);
        }
        ExceptionTable.Row row = ExceptionTable.row(thrown, request);
        if (row.refused().status().is5xxServerError() && !(thrown instanceof Refused)) {
            LOG.error("{}", row.refused().code(), thrown);
        }
        writer.write(request, response, row.refused(), row.parameters());
    }

    /** Allow, Accept: what would have been possible. */
    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    }

    /** The other side hung up: nobody is left to be answered. */
    private static boolean gone(Exception thrown) {
        return thrown instanceof IOException && thrown.getClass().getSimpleName().equals("ClientAbortException");
    }
}
