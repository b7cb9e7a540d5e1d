package id.selaras.http.openapi;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says of each call which permission it needs; the annotation is known by its name, since that room is built upon this one. */
@Component
class PermissionNote implements GlobalOperationCustomizer {

    static final String PERMISSION = "x-permission";

    private static final String NEEDS = "id.selaras.access.Needs";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        MergedAnnotation<?> needs = MergedAnnotations.from(handler.getMethod()).get(NEEDS);
        if (needs.isPresent()) {
            operation.addExtension(PERMISSION, needs.getValue("value").map(String::valueOf).orElse(""));
        }
        return operation;
    }
}
