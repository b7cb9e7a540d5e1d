package id.selaras.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An archived {@code assessment.json}, read item by item: a large one is never held as a whole. */
final class StoredDocument {

    /** Sections with one row each in a table of their own. */
    static final Set<String> LISTS = Set.of("subActivities", "findings", "ruleStatus", "coverage");

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private StoredDocument() {
    }

    /**
     * Tells every item of the {@link #LISTS} with the name of its section, in the order of the document.
     *
     * @return everything else
     */
    static ObjectNode read(Path file, BiConsumer<String, JsonNode> items) {
        ObjectNode head = JSON.createObjectNode();
        try (InputStream bytes = Files.newInputStream(file); JsonParser parser = JSON.createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String section = parser.currentName();
                parser.nextToken();
                if (LISTS.contains(section)) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        items.accept(section, parser.readValueAsTree());
                    }
                } else {
                    head.set(section, parser.<JsonNode>readValueAsTree());
                }
            }
            return head;
        } catch (IOException broken) {
            throw new UncheckedIOException("an archived assessment cannot be read", broken);
        }
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    /** Compact JSON with the values as they stand in the document. */
    static String written(JsonNode node) {
        return JSON.writeValueAsString(node);
    }
}
