package id.selaras.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** A body of JSON has a limit before anybody reads it; files have one of their own. */
@Component
class BodyLimit extends OncePerRequestFilter {

    private final ProblemWriter writer;
    private final long most;

    BodyLimit(ProblemWriter writer, @Value("${selaras.json-limit:5MB}") DataSize most) {
        this.writer = writer;
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            writer.write(request, response, tooLarge());
        } else {
            chain.doFilter(request.getContentLengthLong() >= 0 ? request : new Counted(request), response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.contains("json");
    }

    private Refused tooLarge() {
        return Refused.with(StandardProblem.TERLALU_BESAR.status(), StandardProblem.TERLALU_BESAR.code(),
                "Isi JSON melebihi batas " + most / 1_000_000 + " MB.", "The JSON is larger than the limit of " + most / 1_000_000 + " MB.");
    }

    /** A body sent in pieces, its length unknown. */
    private final class Counted extends HttpServletRequestWrapper {

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Pieces(super.getInputStream());
        }
    }

    private final class Pieces extends ServletInputStream {

        private final ServletInputStream source;
        private long seen;

        Pieces(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int next = source.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = source.read(target, from, length);
            count(read);
            return read;
        }

        private void count(int more) {
            seen += Math.max(more, 0);
            if (seen > most) {
                throw tooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
