package id.selaras.http.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole document, from what the annotations gave. */
@Component
class ApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String finish(String raw) {
        ObjectNode document = (ObjectNode) JSON.readTree(raw);
        NullableFields.describe(document);
        SharedSchemas.addTo(document);
        ExampleFiles examples = new ExampleFiles();
        Operations.of(document).forEach(operation -> {
            Grouping.tag(operation);
            Parameters.tidy(operation);
            SharedSchemas.body(operation);
            ErrorAnswers.addTo(operation);
            examples.addTo(operation);
        });
        ObjectNode whole = Head.of(document);
        whole.set("paths", sorted((ObjectNode) document.get("paths")));
        ObjectNode components = whole.putObject("components");
        components.set("schemas", sorted((ObjectNode) document.at("/components/schemas")));
        components.set("responses", ErrorAnswers.shared());
        components.set("headers", ErrorAnswers.headers());
        components.set("securitySchemes", Head.securitySchemes());
        return JSON.writeValueAsString(whole).replace("\r\n", "\n") + "\n";
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode read(byte[] json) {
        return JSON.readTree(json);
    }

    private static ObjectNode sorted(ObjectNode node) {
        Map<String, JsonNode> fields = new TreeMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        ObjectNode sorted = object();
        fields.forEach(sorted::set);
        return sorted;
    }
}
