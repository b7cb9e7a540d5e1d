package id.selaras.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document is whole, says itself with examples, and the copy others read is this one. */
@ServiceTest
class OpenApiDocumentTest {

    private static final Path COPY = Path.of("docs", "openapi.json");

    @Autowired
    private ServiceClient service;
    private String text;
    private ApiContract contract;

    @BeforeEach
    void read() {
        text = service.asAdmin().get("/v3/api-docs").is(200).text();
        contract = new ApiContract(text);
    }

    /** {@code mvn test -Dtest=OpenApiDocumentTest -Dselaras.openapi.write=true} writes it anew. */
    @Test
    void theCommittedCopyIsTheDocumentOfThisVersion() throws IOException {
        if (Boolean.getBoolean("selaras.openapi.write")) {
            Files.writeString(COPY, text);
        }
        assertThat(Files.readString(COPY)).as("docs/openapi.json is stale; see the comment of this test").isEqualTo(text);
    }

    @Test
    void itIsOpenApi31AndNamesNoServer() {
        assertThat(contract.document().get("openapi").asString()).startsWith("3.1.");
        assertThat(text).doesNotContain("localhost").doesNotContain("127.0.0.1").doesNotContain("http://");
        assertThat(contract.document().at("/components/securitySchemes/basic/scheme").asString()).isEqualTo("basic");
    }

    @Test
    void whoeverPrefersYamlIsGivenTheSame() {
        Answer yaml = service.asAdmin().get("/v3/api-docs.yaml");
        assertThat(yaml.status()).isIn(200, 404);
        if (yaml.status() == 200) {
            assertThat(yaml.json()).isEqualTo(contract.document());
        }
    }

    @Test
    void everyCallIsNamedOnceAndSaidInBothLanguages() {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        each((name, operation) -> {
            String id = operation.path("operationId").asString("");
            if (id.isEmpty() || id.contains("_") || !names.add(id)) {
                faults.add(name + ": operationId '" + id + "'");
            }
            if (!operation.path("summary").asString("").contains(" / ")) {
                faults.add(name + ": no summary in both languages");
            }
            if (!operation.has("x-permission")) {
                faults.add(name + ": says no permission");
            }
            operation.get("responses").properties().forEach(answer -> {
                if (answer.getValue().path("description").asString("x").isBlank()) {
                    faults.add(name + " " + answer.getKey() + ": no description");
                }
            });
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyCallHasExamplesThatFitItsShapes() {
        List<String> faults = new ArrayList<>();
        contract.document().get("paths").properties().forEach(path -> path.getValue().properties().forEach(call -> {
            String place = "/paths/" + ApiContract.escaped(path.getKey()) + "/" + call.getKey();
            JsonNode operation = call.getValue();
            String id = operation.path("operationId").asString();
            examples(id + "-request", place + "/requestBody/content", operation.at("/requestBody/content"), faults);
            operation.get("responses").properties().stream().filter(answer -> answer.getKey().startsWith("2"))
                    .forEach(answer -> examples(id + "-" + answer.getKey(), place + "/responses/" + answer.getKey() + "/content",
                            answer.getValue().path("content"), faults));
        }));
        contract.document().at("/components/responses").properties().forEach(answer -> {
            String schema = "/components/schemas/ProblemAnswer";
            answer.getValue().at("/content/application~1problem+json/examples").forEach(example -> faults.addAll(
                    contract.invalid(answer.getKey(), schema, bytes(example.get("value")))));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyShapeThatIsNamedIsThere() {
        List<String> broken = new ArrayList<>();
        contract.document().findValuesAsString("$ref").stream().distinct()
                .filter(reference -> contract.document().at(reference.substring(1)).isMissingNode()).forEach(broken::add);
        assertThat(broken).isEmpty();
    }

    private void examples(String name, String place, JsonNode content, List<String> faults) {
        for (Map.Entry<String, JsonNode> body : content.properties()) {
            if (body.getKey().contains("json")) {
                JsonNode example = body.getValue().get("example");
                if (example == null) {
                    faults.add(name + ": no example");
                } else {
                    faults.addAll(contract.invalid(name, place + "/" + ApiContract.escaped(body.getKey()) + "/schema", bytes(example)));
                }
            } else if (body.getKey().contains("*")) {
                faults.add(name + ": content type " + body.getKey());
            }
        }
    }

    private void each(java.util.function.BiConsumer<String, JsonNode> judge) {
        contract.document().get("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(call -> judge.accept(call.getKey() + " " + path.getKey(), call.getValue())));
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
