package id.selaras.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Where the container sends what filters refused or let fall. Mapped by its name and not by an annotation: it answers whatever the
 * caller may do, so that nothing which guards annotated handlers may stand before it.
 */
@Component("/error")
class ProblemErrorPage implements ErrorController, HttpRequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemErrorPage.class);

    private final ProblemWriter writer;

    ProblemErrorPage(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception thrown) {
            ExceptionTable.Row row = ExceptionTable.row(thrown, request);
            if (row.refused().status().is5xxServerError()) {
                LOG.error("{}", row.refused().code(), thrown);
            }
            writer.write(request, response, row.refused(), row.parameters());
        } else {
            // somebody asked for the error page itself: there is nothing at this address
            writer.write(request, response, StandardProblem.refused(status instanceof Integer known ? known : 404));
        }
    }
}
