package id.selaras.http.openapi;

import io.swagger.v3.core.util.Yaml31;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Completes the document on its way out; the same bytes as long as the annotations are the same. */
@ControllerAdvice
class ApiDescription implements ResponseBodyAdvice<byte[]> {

    private final ApiDocument document;
    private volatile Finished last = new Finished(new byte[0], new byte[0]);

    ApiDescription(ApiDocument document) {
        this.document = document;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return OpenApiResource.class.isAssignableFrom(returned.getContainingClass())
                && returned.getMethod() != null && returned.getMethod().getName().startsWith("openapi");
    }

    @Override
    public byte[] beforeBodyWrite(byte[] body, MethodParameter returned, MediaType type,
                                  Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
                                  ServerHttpResponse response) {
        if (body == null) {
            return null;
        }
        Finished known = last;
        if (!Arrays.equals(known.raw(), body)) {
            known = new Finished(body, document.finish(json(body)).getBytes(StandardCharsets.UTF_8));
            last = known;
        }
        return known.whole();
    }

    /** Whoever prefers YAML is given the same text: JSON is YAML. */
    private static String json(byte[] body) {
        try {
            return body.length > 0 && body[0] == '{' ? new String(body, StandardCharsets.UTF_8)
                    : Yaml31.mapper().readTree(body).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Finished(byte[] raw, byte[] whole) {
    }
}
