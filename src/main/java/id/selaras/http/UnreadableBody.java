package id.selaras.http;

import id.selaras.problem.Text;
import java.io.IOException;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a body of JSON could not be read: which field or which line, what stood there, what was expected. */
final class UnreadableBody {

    private UnreadableBody() {
    }

    static ExceptionTable.Row row(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return new ExceptionTable.Row(refused, List.of());
            }
            if (cause instanceof StreamConstraintsException) {
                return fault("(isi)", null, Text.of("JSON yang tidak terlalu dalam dan tanpa angka atau teks yang terlalu panjang",
                        "JSON that is not nested too deeply and has no endless number or text"));
            }
            if (cause instanceof DatabindException unfit) {
                return unfit(unfit);
            }
            if (cause instanceof JacksonException broken) {
                return fault("(isi)", place(broken.getLocation()), Text.of("JSON yang utuh dan sah", "whole and valid JSON"));
            }
            if (cause instanceof IOException) {
                return fault("(isi)", null, Text.of("isi yang terkirim utuh", "a body that was sent whole"));
            }
        }
        return fault("(isi)", null, Text.of("isi berupa JSON", "a body of JSON"));
    }

    private static ExceptionTable.Row unfit(DatabindException unfit) {
        String name = path(unfit);
        if (unfit instanceof UnrecognizedPropertyException unknown) {
            String known = String.join(", ", unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
            return fault(name, unknown.getPropertyName(), Text.of("isian yang dikenal: " + known, "a known field: " + known));
        }
        String found = unfit instanceof InvalidFormatException format ? String.valueOf(format.getValue()) : place(unfit.getLocation());
        Class<?> type = unfit instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return fault(name, found, ParameterFaults.AllowedValues.of(type));
    }

    private static String path(DatabindException unfit) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : unfit.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "(isi)" : path.toString();
    }

    private static String place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? null
                : "baris " + location.getLineNr() + ", kolom " + location.getColumnNr();
    }

    private static ExceptionTable.Row fault(String name, String found, Text expected) {
        return new ExceptionTable.Row(StandardProblem.BADAN_TIDAK_TERBACA.refused(),
                List.of(new ParameterFault(name, ParameterFault.Place.BODY, found, expected)));
    }
}
