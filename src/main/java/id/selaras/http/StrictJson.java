package id.selaras.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What callers send is read strictly: an unknown field, a field sent twice, a number written as text are said and not skipped. What
 * the service itself has written (journal, archive) is read with the usual mapper.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson implements WebMvcConfigurer {

    private static final MediaType ACTUATOR = MediaType.parseMediaType("application/vnd.spring-boot.actuator.v3+json");

    private final JsonMapper json;

    StrictJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        JacksonJsonHttpMessageConverter strict = new JacksonJsonHttpMessageConverter(json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                // an amount is taken as it was written, not as the nearest float
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build());
        // not every kind of JSON: an answer must not call itself a problem because a caller would accept only problems
        strict.setSupportedMediaTypes(List.of(MediaType.APPLICATION_JSON, ACTUATOR));
        converters.withJsonConverter(strict);
    }
}
