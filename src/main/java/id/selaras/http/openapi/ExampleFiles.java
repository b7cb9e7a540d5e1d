package id.selaras.http.openapi;

import id.selaras.http.StandardProblem;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Examples, one file each: {@code <operationId>.json} for a successful answer ({@code <operationId>-<status>.json} where there are
 * several), {@code <operationId>-request.json} for a body.
 */
final class ExampleFiles {

    private static final String FOLDER = "/openapi/examples/";

    void addTo(Operations.Call call) {
        if (call.hasBody() && !call.takesFile()) {
            put((ObjectNode) call.node().at("/requestBody/content"), call.id() + "-request");
        }
        for (Map.Entry<String, ObjectNode> answer : call.successes().entrySet()) {
            if (answer.getValue().get("content") instanceof ObjectNode content) {
                String own = call.id() + "-" + answer.getKey();
                put(content, SharedSchemas.bytes(FOLDER + own + ".json").length > 0 ? own : call.id());
            }
        }
    }

    static JsonNode problem(StandardProblem problem) {
        return ApiDocument.read(SharedSchemas.bytes(FOLDER + "problem-" + problem.status().value() + ".json"));
    }

    private static void put(ObjectNode content, String name) {
        byte[] example = SharedSchemas.bytes(FOLDER + name + ".json");
        if (example.length > 0) {
            content.properties().stream().filter(body -> body.getKey().contains("json"))
                    .forEach(body -> ((ObjectNode) body.getValue()).set("example", ApiDocument.read(example)));
        }
    }
}
