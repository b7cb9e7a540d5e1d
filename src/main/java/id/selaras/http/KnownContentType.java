package id.selaras.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A Content-Type that names none, such as {@code *}{@code /*}, is refused here: the framework would stumble over it. */
@Component
class KnownContentType extends OncePerRequestFilter {

    private final ProblemWriter writer;

    KnownContentType(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentType() == null || known(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            writer.write(request, response, StandardProblem.JENIS_ISI_TIDAK_DIDUKUNG);
        }
    }

    private static boolean known(String type) {
        try {
            return type.isEmpty() || MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException broken) {
            return false;
        }
    }
}
