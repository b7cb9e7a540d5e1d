package id.selaras.http;

import id.selaras.problem.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What bean validation found, in both languages. */
final class ValidationFaults {

    private static final Map<String, Text> SAID = Map.ofEntries(
            Map.entry("NotNull", Text.of("harus diisi", "must be given")),
            Map.entry("NotBlank", Text.of("harus diisi", "must be given")),
            Map.entry("NotEmpty", Text.of("harus diisi", "must be given")),
            Map.entry("Size", Text.of("terlalu panjang atau terlalu pendek", "too long or too short")),
            Map.entry("Pattern", Text.of("bentuk lain", "another form")),
            Map.entry("Min", Text.of("nilai yang lebih besar", "a larger value")),
            Map.entry("Max", Text.of("nilai yang lebih kecil", "a smaller value")));

    private ValidationFaults() {
    }

    /** False for a filter made of several parameters. */
    static boolean ofBody(BindException invalid) {
        return invalid instanceof MethodArgumentNotValidException argument
                && argument.getParameter().hasParameterAnnotation(RequestBody.class);
    }

    static List<ParameterFault> of(BindException invalid) {
        ParameterFault.Place place = ofBody(invalid) ? ParameterFault.Place.BODY : ParameterFault.Place.QUERY;
        return invalid.getAllErrors().stream().map(error -> error instanceof FieldError field
                ? new ParameterFault(field.getField(), place, found(field.getRejectedValue()), said(field))
                : new ParameterFault(error.getObjectName(), place, null, said(error))).toList();
    }

    private static String found(Object value) {
        return value == null ? null : value instanceof Object[] several ? Arrays.toString(several) : String.valueOf(value);
    }

    /** What a value that was of no use could have been. */
    private static Text said(FieldError field) {
        if (!field.contains(TypeMismatchException.class)) {
            return said((MessageSourceResolvable) field);
        }
        return ParameterFaults.AllowedValues.of(field.unwrap(TypeMismatchException.class));
    }

    static List<ParameterFault> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream().flatMap(result -> result.getResolvableErrors().stream()
                .map(error -> new ParameterFault(String.valueOf(result.getMethodParameter().getParameterName()),
                        ParameterFault.Place.QUERY,
                        Optional.ofNullable(result.getArgument()).map(String::valueOf).orElse(null), said(error)))).toList();
    }

    /** By the name of the constraint, which is its shortest code. */
    private static Text said(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        // never the message itself: it may name what is inside of us
        return SAID.getOrDefault(constraint.replaceFirst(".*\\.", ""), Text.of("nilai yang sah", "a valid value"));
    }
}
