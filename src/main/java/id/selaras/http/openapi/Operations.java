package id.selaras.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All calls of a document. */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private Operations() {
    }

    /** @param node the operation object, changed in place */
    record Call(String path, String method, ObjectNode node) {

        String id() {
            return node.path("operationId").asString("");
        }

        boolean hasBody() {
            return node.has("requestBody");
        }

        boolean hasParameters() {
            return !node.path("parameters").isEmpty();
        }

        boolean takesFile() {
            return node.at("/requestBody/content").propertyNames().stream().anyMatch(type -> !type.contains("json"));
        }

        boolean changes() {
            return !method.equals("get");
        }

        ObjectNode responses() {
            return node.withObject("responses");
        }

        /** Content of its successful answers, by status. */
        TreeMap<String, ObjectNode> successes() {
            TreeMap<String, ObjectNode> found = new TreeMap<>();
            for (var answer : responses().properties()) {
                if (answer.getKey().startsWith("2") && answer.getValue() instanceof ObjectNode response) {
                    found.put(answer.getKey(), response);
                }
            }
            return found;
        }
    }

    static List<Call> of(ObjectNode document) {
        List<Call> calls = new ArrayList<>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                JsonNode node = operation.getValue();
                if (METHODS.contains(operation.getKey()) && node instanceof ObjectNode known) {
                    calls.add(new Call(path.getKey(), operation.getKey(), known));
                }
            }
        }
        return calls;
    }
}
