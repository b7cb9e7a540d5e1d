package id.selaras.http.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what {@link RecordSchemas} noted into the words of JSON Schema. */
final class NullableFields {

    private NullableFields() {
    }

    static void describe(ObjectNode document) {
        for (JsonNode schema : document.at("/components/schemas")) {
            if (schema instanceof ObjectNode known && known.remove(RecordSchemas.NULLABLE) instanceof ArrayNode names) {
                names.forEach(name -> known.withObject("properties").set(name.asString(),
                        orNull(known.get("properties").path(name.asString()))));
            }
        }
    }

    private static ObjectNode orNull(JsonNode schema) {
        ObjectNode either = ApiDocument.object();
        JsonNode type = schema.path("type");
        if (type.isString() && !schema.has("enum") && !schema.has("$ref")) {
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
