package id.selaras.http;

import id.selaras.problem.Problem;
import id.selaras.problem.Text;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A request that is answered with a reason: it becomes an RFC 9457 problem. Thrown before or inside an acknowledgement, it
 * leaves nothing behind.
 */
public final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final Text reason;
    private final transient List<Problem> problems;

    private Refused(HttpStatus status, String code, Text reason, List<Problem> problems) {
        super(code);
        this.status = status;
        this.code = code;
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    /** 404: not there, or not for this caller; the two must not be told apart. */
    public static Refused notFound(String code, String id, String en) {
        return new Refused(HttpStatus.NOT_FOUND, code, Text.of(id, en), List.of());
    }

    /** 403: the caller sees the thing but may not do this with it. */
    public static Refused forbidden(String code, String id, String en) {
        return new Refused(HttpStatus.FORBIDDEN, code, Text.of(id, en), List.of());
    }

    /** 409: the request was good, the present state does not allow it. */
    public static Refused conflict(String code, String id, String en) {
        return new Refused(HttpStatus.CONFLICT, code, Text.of(id, en), List.of());
    }

    /** 400: a parameter or field that cannot be what it says. */
    public static Refused invalid(String code, String id, String en) {
        return new Refused(HttpStatus.BAD_REQUEST, code, Text.of(id, en), List.of());
    }

    /** 422: a file or body that was read and cannot be used, with everything wrong with it. */
    public static Refused unusable(String code, String id, String en, List<Problem> problems) {
        return new Refused(HttpStatus.UNPROCESSABLE_CONTENT, code, Text.of(id, en), problems);
    }

    /** Any other status. */
    public static Refused with(HttpStatus status, String code, String id, String en) {
        return new Refused(status, code, Text.of(id, en), List.of());
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Text reason() {
        return reason;
    }

    public List<Problem> problems() {
        return problems;
    }
}
