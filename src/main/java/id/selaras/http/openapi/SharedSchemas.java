package id.selaras.http.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Shapes that are stated once for the whole house: those of the published schema of assessments ({@code finding} becomes
 * {@code Finding}), of errors, and the answers that are passed on as they were stored.
 */
final class SharedSchemas {

    private static final String ASSESSMENT = "/schema/selaras-assessment-1.schema.json";
    private static final String HERE = "#/components/schemas/";
    private static final ObjectNode STATED = (ObjectNode) ApiDocument.read(bytes("/openapi/shared.json"));

    private SharedSchemas() {
    }

    static void addTo(ObjectNode document) {
        ObjectNode schemas = document.withObject("components").withObject("schemas");
        ObjectNode assessment = (ObjectNode) ApiDocument.read(bytes(ASSESSMENT));
        ObjectNode parts = (ObjectNode) assessment.remove("$defs");
        parts.properties().forEach(part -> schemas.set(named(part.getKey()), part.getValue()));
        assessment.remove("$schema");
        assessment.remove("$id");
        schemas.set("AssessmentDocument", assessment);
        STATED.get("schemas").properties().forEach(part -> schemas.set(part.getKey(), part.getValue().deepCopy()));
        STATED.get("wider").properties().forEach(shape -> {
            ObjectNode wider = (ObjectNode) schemas.get(shape.getValue().get("of").asString()).deepCopy();
            shape.getValue().get("adds").properties().forEach(field -> {
                wider.withObject("properties").set(field.getKey(), field.getValue());
                wider.withArray("required").add(field.getKey());
            });
            schemas.set(shape.getKey(), wider);
        });
        STATED.get("fields").properties().forEach(shape -> {
            if (schemas.get(shape.getKey()) instanceof ObjectNode known) {
                known.withObject("properties").setAll((ObjectNode) shape.getValue().deepCopy());
            }
        });
        schemas.remove("ListingJsonNode");
        schemas.forEach(SharedSchemas::pointHere);
    }

    /** What a call answers when its handler passes stored JSON on. */
    static void body(Operations.Call call) {
        JsonNode stated = STATED.get("answers").get(call.id());
        if (stated != null) {
            call.successes().values().forEach(answer -> answer.path("content").forEach(
                    content -> ((ObjectNode) content).set("schema", stated.deepCopy())));
        }
    }

    static byte[] bytes(String resource) {
        try (InputStream in = SharedSchemas.class.getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void pointHere(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("$ref").asString("").startsWith("#/$defs/")) {
            object.set("$ref", StringNode.valueOf(HERE + named(object.get("$ref").asString().substring("#/$defs/".length()))));
        }
        if (schema instanceof ObjectNode || schema instanceof ArrayNode) {
            schema.forEach(SharedSchemas::pointHere);
        }
    }

    private static String named(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }
}
