package id.selaras.service;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document as a judge of answers. */
final class ApiContract {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HERE = "https://selaras.invalid/openapi.json";
    private static final String PROBLEM = "/components/responses/E405";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, PathPattern> paths = new ConcurrentHashMap<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    ApiContract(String document) {
        this.document = JSON.readTree(document);
        this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(HERE, document)));
        this.document.get("paths").propertyNames().forEach(path -> paths.put(path, PathPatternParser.defaultInstance.parse(path)));
    }

    JsonNode document() {
        return document;
    }

    /** The operation id of a call; empty when the document does not speak of it. */
    Optional<String> operation(String method, String path) {
        return pattern(path).map(pattern -> document.at("/paths").path(pattern).path(method.toLowerCase(Locale.ROOT))
                .path("operationId").asString("")).filter(id -> !id.isEmpty());
    }

    /** Every violation of one answer. */
    List<String> violations(String method, String path, int status, String contentType, byte[] body) {
        Optional<String> pattern = pattern(path);
        String verb = method.toLowerCase(Locale.ROOT).replace("head", "get");
        JsonNode operation = document.at("/paths").path(pattern.orElse("")).path(verb);
        if (verb.equals("options")) {
            return List.of();
        }
        if (pattern.isEmpty()) {
            // nothing is there: then this is said as everything else is
            return status < 400 || method.equals("HEAD") ? List.of()
                    : invalid(method + " " + status, "/components/schemas/ProblemAnswer", body);
        }
        String name = method + " " + pattern.get() + " " + status;
        String place = operation.isMissingNode() ? PROBLEM
                : "/paths/" + escaped(pattern.get()) + "/" + verb + "/responses/" + status;
        if (operation.isMissingNode() && status < 400) {
            return List.of(name + ": this call is not documented");
        }
        JsonNode response = document.at(place);
        if (response.isMissingNode()) {
            return List.of(name + ": this status is not documented");
        }
        if (response.has("$ref")) {
            place = response.get("$ref").asString().substring(1);
            response = document.at(place);
        }
        JsonNode content = response.path("content");
        if (content.isEmpty()) {
            return body.length == 0 ? List.of() : List.of(name + ": a body where none is documented");
        }
        if (method.equals("HEAD")) {
            return List.of();
        }
        String type = contentType.replaceFirst("\\s*;.*", "");
        if (!content.has(type)) {
            return List.of(name + ": content type '" + contentType + "' is not documented");
        }
        return type.contains("json") ? invalid(name, place + "/content/" + escaped(type) + "/schema", body) : List.of();
    }

    /** Violations of a schema of the document, addressed by a JSON pointer. */
    List<String> invalid(String name, String pointer, byte[] body) {
        JsonNode node;
        try {
            node = JSON.readTree(body);
        } catch (RuntimeException notJson) {
            return List.of(name + ": not JSON: " + notJson.getMessage());
        }
        return schemas.computeIfAbsent(pointer, place -> registry.getSchema(SchemaLocation.of(HERE + "#" + place)))
                .validate(node).stream().limit(5).map(error -> name + ": " + error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** As {@code METHOD path}, in order. */
    List<String> operations() {
        List<String> found = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue().propertyNames()
                .forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return found;
    }

    static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    /** The most exact pattern that fits. */
    private Optional<String> pattern(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        Stream<Map.Entry<String, PathPattern>> fitting = paths.entrySet().stream().filter(known -> known.getValue().matches(parsed));
        return fitting.min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
