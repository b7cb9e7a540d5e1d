package id.selaras.http.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what {@link RecordSchemas} noted into the words of JSON Schema. An answer has every field; a request has those that are
 * asked for by an annotation, and the others may be null or left out.
 */
final class NullableFields {

    private static final String HERE = "#/components/schemas/";

    private NullableFields() {
    }

    static void describe(ObjectNode document) {
        Set<String> sent = new HashSet<>();
        Operations.of(document).forEach(call -> named(document, call.node().path("requestBody"), sent));
        Operations.of(document).forEach(call -> {
            Set<String> answered = new HashSet<>();
            named(document, call.node().path("responses"), answered);
            sent.removeAll(answered);
        });
        for (var schema : document.at("/components/schemas").properties()) {
            if (schema.getValue() instanceof ObjectNode known) {
                describe(known, sent.contains(schema.getKey()));
            }
        }
    }

    private static void describe(ObjectNode schema, boolean sent) {
        JsonNode nullable = schema.remove(RecordSchemas.NULLABLE);
        JsonNode asked = schema.remove(RecordSchemas.ASKED);
        if (nullable instanceof ArrayNode names) {
            Set<String> optional = new HashSet<>(texts(names));
            if (sent) {
                optional.addAll(schema.path("properties").propertyNames());
                optional.removeAll(texts(asked));
                schema.set("required", asked);
            }
            optional.forEach(name -> schema.withObject("properties").set(name, orNull(schema.get("properties").path(name))));
        }
        if (schema.path("required").isEmpty()) {
            schema.remove("required");
        }
    }

    /** Every shape that is reached from here. */
    private static void named(ObjectNode document, JsonNode from, Set<String> found) {
        for (String reference : from.findValuesAsString("$ref")) {
            String name = reference.replace(HERE, "");
            if (found.add(name)) {
                named(document, document.path("components").path("schemas").path(name), found);
            }
        }
    }

    private static List<String> texts(JsonNode names) {
        return names.valueStream().map(JsonNode::asString).toList();
    }

    private static ObjectNode orNull(JsonNode schema) {
        ObjectNode either = ApiDocument.object();
        JsonNode type = schema.path("type");
        if (type.isString() && !schema.has("enum") && !schema.has("minimum") && !schema.has("maximum")) {
            either.setAll((ObjectNode) schema);
            either.putArray("type").add(type.asString()).add("null");
        } else if (schema.isEmpty() || type.isArray()) {
            return schema.isObject() ? (ObjectNode) schema : either;
        } else {
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
        }
        return either;
    }
}
