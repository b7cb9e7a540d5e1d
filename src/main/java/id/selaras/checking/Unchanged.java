package id.selaras.checking;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** What never changes is sent once: it carries the hash of the result as its tag, and whoever has it is told so. */
final class Unchanged {

    private Unchanged() {
    }

    /** True when the caller has it already; then the answer is 304 and the handler returns null. */
    static boolean since(StoredAssessment assessment, ServletWebRequest request) {
        HttpServletResponse response = request.getResponse();
        if (response != null) {
            // kept by the caller alone, who still has to ask each time: the right to see it may have ended
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        return request.checkNotModified('"' + assessment.resultHash() + '"');
    }
}
