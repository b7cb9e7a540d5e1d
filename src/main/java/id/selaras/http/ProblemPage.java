package id.selaras.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A refusal as a page, for people who came with a browser to something that is a page. */
final class ProblemPage {

    private ProblemPage() {
    }

    static boolean wanted(HttpServletRequest request, String path) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html")
                && Stream.of("/api/", "/actuator", "/v3/").noneMatch(path::startsWith);
    }

    static byte[] of(ProblemAnswer answer) {
        return """
                <!doctype html><html lang="id"><head><meta charset="utf-8"><title>%s - Selaras</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>
                <h1>%s</h1><p>%s</p><p lang="en">%s</p><p><a href="/">Selaras</a></p><p><small>%s %s</small></p>
                </main></body></html>
                """.formatted(HtmlUtils.htmlEscape(answer.title()), HtmlUtils.htmlEscape(answer.title()),
                HtmlUtils.htmlEscape(answer.message().id()), HtmlUtils.htmlEscape(answer.message().en()),
                HtmlUtils.htmlEscape(answer.code()), HtmlUtils.htmlEscape(answer.requestId()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
