package id.selaras.http;

import id.selaras.problem.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;

/** Everything wrong with the parameters of a request; the framework alone would stop at the first. */
final class ParameterFaults {

    private static final ConversionService CONVERSION = ApplicationConversionService.getSharedInstance();

    private ParameterFaults() {
    }

    static List<ParameterFault> of(HttpServletRequest request, Exception thrown) {
        List<ParameterFault> faults = new ArrayList<>();
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                check(parameter, request, faults);
            }
        }
        if (faults.isEmpty() && thrown instanceof TypeMismatchException mismatch) {
            faults.add(new ParameterFault(String.valueOf(mismatch.getPropertyName()), ParameterFault.Place.QUERY,
                    String.valueOf(mismatch.getValue()), AllowedValues.of(mismatch)));
        }
        return faults;
    }

    private static void check(MethodParameter parameter, HttpServletRequest request, List<ParameterFault> faults) {
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        if (query == null && path == null || MultipartFile.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return;
        }
        String name = name(parameter, query == null ? path.name() : query.name());
        ParameterFault.Place place = query == null ? ParameterFault.Place.PATH : ParameterFault.Place.QUERY;
        String[] sent = query == null ? pathValue(request, name) : request.getParameterValues(name);
        boolean missing = sent == null || Arrays.stream(sent).allMatch(String::isEmpty) && type != String.class;
        if (missing) {
            boolean needed = query != null && query.required() && !parameter.isOptional()
                    && ValueConstants.DEFAULT_NONE.equals(query.defaultValue());
            if (needed) {
                faults.add(new ParameterFault(name, place, null, AllowedValues.of(type)));
            }
            return;
        }
        try {
            CONVERSION.convert(sent.length == 1 ? sent[0] : sent, TypeDescriptor.forObject(sent.length == 1 ? sent[0] : sent),
                    new TypeDescriptor(parameter.nestedIfOptional()));
        } catch (ConversionException | IllegalArgumentException unfit) {
            faults.add(new ParameterFault(name, place, String.join(", ", sent), AllowedValues.of(type)));
        }
    }

    private static String name(MethodParameter parameter, String given) {
        return given.isEmpty() ? String.valueOf(parameter.getParameterName()) : given;
    }

    private static String[] pathValue(HttpServletRequest request, String name) {
        Object values = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return values instanceof Map<?, ?> map && map.get(name) instanceof String value ? new String[]{value} : null;
    }

    /** What a parameter of a type may be, in words. */
    static final class AllowedValues {

        private AllowedValues() {
        }

        /** By the type of the entry where a list was wanted. */
        static Text of(TypeMismatchException mismatch) {
            for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
                if (cause instanceof ConversionFailedException failed && failed.getTargetType().getType().isEnum()) {
                    return of(failed.getTargetType().getType());
                }
            }
            return of(mismatch.getRequiredType());
        }

        static Text of(Class<?> type) {
            if (type == null) {
                return Text.of("nilai lain", "another value");
            }
            if (type.isEnum()) {
                String names = String.join(", ", Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
                return Text.of("salah satu dari: " + names, "one of: " + names);
            }
            return switch (type.getSimpleName()) {
                case "int", "Integer", "long", "Long", "short", "Short", "BigInteger" ->
                        Text.of("bilangan bulat, misalnya 2026", "a whole number, such as 2026");
                case "double", "Double", "BigDecimal", "float", "Float" ->
                        Text.of("bilangan, misalnya 1500000.50", "a number, such as 1500000.50");
                case "boolean", "Boolean" -> Text.of("true atau false", "true or false");
                case "LocalDate" -> Text.of("tanggal, misalnya 2026-03-01", "a date, such as 2026-03-01");
                case "Instant", "OffsetDateTime" ->
                        Text.of("waktu UTC, misalnya 2026-03-01T08:00:00Z", "a time in UTC, such as 2026-03-01T08:00:00Z");
                case "UUID" -> Text.of("pengenal seperti yang dijawab layanan ini", "an id as this service answers them");
                case "String" -> Text.of("teks", "a text");
                default -> type.isArray() || Iterable.class.isAssignableFrom(type)
                        ? Text.of("daftar nilai", "a list of values") : Text.of("nilai lain", "another value");
            };
        }
    }
}
