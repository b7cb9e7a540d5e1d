package id.selaras.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * An error as it is answered (RFC 9457), every text in both languages.
 *
 * @param type       {@code urn:selaras:masalah:} and the code in lower case
 * @param title      what the status means, Indonesian
 * @param detail     the Indonesian message
 * @param instance   path of the request, without its query
 * @param problems   what is wrong with a file that was refused, in the form of the assessment; left out otherwise
 * @param parameters what is wrong with parameters or fields of the body, all at once; left out otherwise
 */
@Schema(name = "ProblemAnswer")
record ProblemAnswer(String type, String title, int status, String detail, String instance, String code, Text message,
                     String requestId, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FileProblem> problems,
                     @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterFault> parameters) {

    private static final int MOST_PROBLEMS = 1_000;

    static ProblemAnswer of(Refused refused, List<ParameterFault> parameters, String instance, String requestId) {
        HttpStatus status = refused.status();
        return new ProblemAnswer("urn:selaras:masalah:" + refused.code().toLowerCase(Locale.ROOT),
                StandardProblem.title(status).id(), status.value(), refused.reason().id(), instance, refused.code(),
                refused.reason(), requestId, refused.problems().stream().limit(MOST_PROBLEMS).map(FileProblem::of).toList(),
                parameters);
    }

    /** One thing wrong with a file; {@code where} is a cell such as {@code Renja 2026!H12}, null for the file as a whole. */
    record FileProblem(String code, Severity severity, String file, String where, String found, String expected,
                       Text suggestion) {

        static FileProblem of(Problem problem) {
            return new FileProblem(problem.code(), problem.severity(), problem.file(),
                    problem.where() == null ? null : problem.where().toString(), problem.found(), problem.expected(),
                    problem.suggestion());
        }
    }
}
