package id.selaras.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Keeps real answers as examples of the OpenAPI document: {@code mvn test -Dtest=WholeStoryTest -Dselaras.examples.write=true}. Long
 * lists are cut to their first two entries.
 */
final class ExampleRecording {

    private static final Path FOLDER = Path.of("src", "main", "resources", "openapi", "examples");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExampleRecording() {
    }

    static void seen(String operation, int status, byte[] body) {
        if (!Boolean.getBoolean("selaras.examples.write") || status >= 300 || body.length == 0 || body[0] != '{') {
            return;
        }
        JsonNode example = JSON.readTree(body);
        shorten(example);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(operation + "-" + status + ".json"), JSON.writeValueAsString(example) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void shorten(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > 2) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(ExampleRecording::shorten);
    }
}
