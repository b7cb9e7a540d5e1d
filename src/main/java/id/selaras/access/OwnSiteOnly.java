package id.selaras.access;

import id.selaras.http.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes that a browser sends on behalf of another web site. Stateless is not enough here: once somebody has
 * logged in with a browser (the interactive API page does), it adds the name and password to every request by itself, also to one
 * that a foreign page makes it send. A token as in forms with sessions would need a session and a round trip more
 * for every program, for nothing: programs send no request they do not mean. But browsers say where a request comes from, and
 * a page cannot change what they say: {@code Sec-Fetch-Site} where the connection is trusted (https, loopback), {@code
 * Origin} everywhere on requests that change something. Programs send neither and are let through.
 *
 * <p>GET changes nothing in this service, and its answers are closed to foreign pages by the browser itself, since no CORS
 * header opens them.
 */
final class OwnSiteOnly extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    /** {@code none}: the user himself, by the address bar or a bookmark. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final SecurityAnswers answers;

    OwnSiteOnly(SecurityAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || own(request)) {
            chain.doFilter(request, response);
        } else {
            answers.answer(request, response, Refused.forbidden("DARI-SITUS-LAIN",
                    "Permintaan ini dikirim peramban atas nama situs lain dan tidak dijalankan.",
                    "A browser sent this request on behalf of another site; it was not carried out."));
        }
    }

    private static boolean own(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals("http://" + request.getHeader(HttpHeaders.HOST))
                || origin.equals("https://" + request.getHeader(HttpHeaders.HOST));
    }
}
