package id.selaras.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes refusals as answers, past every negotiation: whoever asks for an image is still told the reason. Filters outside the
 * web framework (log-in, throttle, limits) use it as well; headers such as {@code WWW-Authenticate} are set before the call.
 */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, StandardProblem problem) throws IOException {
        write(request, response, problem.refused());
    }

    /** Does nothing when an answer is on its way already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        write(request, response, refused, List.of());
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refused refused, List<ParameterFault> parameters)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        String id = RequestId.of(request);
        ProblemAnswer answer = ProblemAnswer.of(refused, parameters, path(request), id);
        boolean page = ProblemPage.wanted(request, answer.instance());
        byte[] body = page ? ProblemPage.of(answer) : json.writeValueAsBytes(answer);
        response.resetBuffer();
        response.setStatus(answer.status());
        response.setHeader(RequestId.HEADER, id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // a download that failed on its way is no download any more
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "id");
        response.setContentType(page ? "text/html" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(page ? StandardCharsets.UTF_8 : null);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** As the caller wrote it, before any forward to an error page; never one of ours. */
    private static String path(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = first instanceof String text ? text : request.getRequestURI();
        return path == null || path.isEmpty() ? "/" : path.length() > 500 ? path.substring(0, 500) : path;
    }
}
