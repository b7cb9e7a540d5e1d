package id.selaras.http;

import id.selaras.problem.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
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

    static List<ParameterFault> of(BindException invalid) {
        return invalid.getAllErrors().stream().map(error -> error instanceof FieldError field
                ? new ParameterFault(field.getField(), ParameterFault.Place.BODY,
                        field.getRejectedValue() == null ? null : String.valueOf(field.getRejectedValue()), said(error))
                : new ParameterFault(error.getObjectName(), ParameterFault.Place.BODY, null, said(error))).toList();
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
        String message = String.valueOf(error.getDefaultMessage());
        return SAID.getOrDefault(constraint.replaceFirst(".*\\.", ""),
                Text.of("nilai yang sah (" + message.toLowerCase(Locale.ROOT) + ")", "a valid value (" + message + ")"));
    }
}
