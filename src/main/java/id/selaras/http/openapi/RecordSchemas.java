package id.selaras.http.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import id.selaras.http.MayBeNull;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Records are described as they are written: every field is there, and may be null only where it says so. */
@Component
class RecordSchemas implements ModelConverter {

    /** Fields that may be null, until the document is finished. */
    static final String NULLABLE = "x-may-be-null";

    /** Fields that a request must have, until the document is finished. */
    static final String ASKED = "x-must-be-sent";

    private static final String OURS = "id.selaras.";

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType known = Json.mapper().constructType(type.getType());
        if (known != null && JsonNode.class.isAssignableFrom(known.getRawClass())) {
            return new JsonSchema();
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && known != null && known.getRawClass().isRecord()
                && known.getRawClass().getName().startsWith(OURS)) {
            describe(definition(schema, context), known.getRawClass().getRecordComponents());
        }
        return schema;
    }

    private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null ? schema : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** Some names are words of Java and written otherwise there. */
    private static String written(RecordComponent field) {
        JsonProperty other = field.getAccessor().getAnnotation(JsonProperty.class);
        return other == null ? field.getName() : other.value();
    }

    private static void describe(Schema<?> schema, RecordComponent[] fields) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        List<String> optional = Arrays.stream(fields).filter(field -> field.isAnnotationPresent(MayBeNull.class))
                .map(RecordSchemas::written).toList();
        if (schema.getExtensions() == null || !schema.getExtensions().containsKey(ASKED)) {
            schema.addExtension(ASKED, schema.getRequired() == null ? List.of() : List.copyOf(schema.getRequired()));
        }
        schema.setRequired(schema.getProperties().keySet().stream().filter(name -> !optional.contains(name)).toList());
        schema.setAdditionalProperties(false);
        schema.addExtension(NULLABLE, optional);
    }
}
