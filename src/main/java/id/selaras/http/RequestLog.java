package id.selaras.http;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before everything else: names each request and writes one line about it when it is over. The line holds the pattern of
 * the route and never the path, a query or a name, so that the log tells nothing about people.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = RequestId.of(request);
        boolean first = !isAsyncDispatch(request);
        long start = System.nanoTime();
        MDC.put(RequestId.KEY, id);
        try {
            if (first) {
                response.setHeader(RequestId.HEADER, id);
            }
            chain.doFilter(request, response);
        } finally {
            MDC.remove(RequestId.KEY);
            if (first && request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtTheEnd(request, response, id, start));
            } else if (first) {
                line(request, response, id, start);
            }
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static void line(HttpServletRequest request, HttpServletResponse response, String id, long start) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        try (MDC.MDCCloseable named = MDC.putCloseable(RequestId.KEY, id)) {
            // debug: the file takes it, the console stays readable
            LOG.atDebug().addKeyValue("method", method(request)).addKeyValue("route", route == null ? "-" : route)
                    .addKeyValue("status", response.getStatus()).addKeyValue("ms", milliseconds).log("request");
        }
    }

    /** A method is a word of HTTP, or else somebody's text that does not belong into a log. */
    private static String method(HttpServletRequest request) {
        String method = request.getMethod();
        return method != null && method.matches("[A-Z]{3,7}") ? method : "-";
    }

    /** A line for an answer that went on after its first thread had left. */
    private record AtTheEnd(HttpServletRequest request, HttpServletResponse response, String id, long start)
            implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            line(request, response, id, start);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // followed by onComplete
        }

        @Override
        public void onError(AsyncEvent event) {
            // followed by onComplete
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
