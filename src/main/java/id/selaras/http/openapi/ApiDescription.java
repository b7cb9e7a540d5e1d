package id.selaras.http.openapi;

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
                && "openapiJson".equals(String.valueOf(returned.getMethod() == null ? "" : returned.getMethod().getName()));
    }

    @Override
    public byte[] beforeBodyWrite(byte[] body, MethodParameter returned, MediaType type,
                                  Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
                                  ServerHttpResponse response) {
        if (body == null || body.length == 0 || body[0] != '{') {
            return body;
        }
        Finished known = last;
        if (!Arrays.equals(known.raw(), body)) {
            known = new Finished(body, document.finish(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            last = known;
        }
        return known.whole();
    }

    private record Finished(byte[] raw, byte[] whole) {
    }
}
