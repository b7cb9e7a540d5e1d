package id.selaras.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.ServiceClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON for each request, by which its other lines are found, and nothing in it about people. */
@ActiveProfiles(WebOnly.PROFILE)
@SpringBootTest(classes = WebOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"selaras.data=target/coba", "management.endpoint.health.group.readiness.include=readinessState"})
class RequestLogTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    private ServiceClient anybody;

    @BeforeEach
    void somebodyAsks() {
        anybody = ServiceClient.at(() -> port);
    }

    @Test
    void theLineHoldsTheRouteAndNothingAboutPeople() throws IOException {
        String id = newId();
        anybody.as("budi.santoso", "sandi-budi").with("X-Request-Id", id)
                .get("/api/coba/daftar/4711?year=2026&level=INFO").is(200);
        JsonNode line = lines(id).get(0);
        assertThat(line.get("method").asString()).isEqualTo("GET");
        assertThat(line.get("route").asString()).isEqualTo("/api/coba/daftar/{id}");
        assertThat(line.get("status").asInt()).isEqualTo(200);
        assertThat(line.get("ms").asLong()).isBetween(0L, 60_000L);
        assertThat(line.toString()).doesNotContain("budi").doesNotContain("4711").doesNotContain("year=");
    }

    @Test
    void theErrorIsFoundByTheIdOfItsAnswer() throws IOException {
        String id = anybody.get("/api/coba/kacau").is(500).text("requestId");
        assertThat(lines(id)).hasSize(2).anySatisfy(line -> {
            assertThat(line.at("/log/level").asString()).isEqualTo("ERROR");
            assertThat(line.at("/error/type").asString()).contains("IllegalStateException");
        });
    }

    @Test
    void anAnswerThatGoesOnLaterHasOneLineAsWell() throws IOException {
        String id = newId();
        anybody.with("X-Request-Id", id).get("/api/coba/nanti").is(409);
        assertThat(lines(id)).singleElement().satisfies(line -> assertThat(line.get("status").asInt()).isEqualTo(409));
    }

    @Test
    void anIdThatIsNoneIsNotTaken() {
        for (String odd : List.of("pendek", "x".repeat(65), "ada spasi di sini", "{\"json\":\"sisipan\"}", "../../etc/passwd")) {
            assertThat(anybody.with("X-Request-Id", odd).get("/api/coba/tolak").header("X-Request-Id")).isNotEqualTo(odd)
                    .matches("[0-9a-f-]{36}");
        }
        String good = newId();
        assertThat(anybody.with("X-Request-Id", good).get("/api/coba/tolak").header("X-Request-Id")).isEqualTo(good);
    }

    private static String newId() {
        return "uji-" + UUID.randomUUID();
    }

    /** Lines about a request; the last is written after the answer was sent, so it is waited for. */
    private List<JsonNode> lines(String id) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Path log = Path.of(environment.getRequiredProperty("logging.file.name"));
        for (int attempt = 0; attempt < 100; attempt++) {
            List<JsonNode> lines = Files.readAllLines(log).stream().map(json::readTree)
                    .filter(line -> line.path("requestId").asString("").equals(id)).toList();
            if (lines.stream().anyMatch(line -> line.has("route"))) {
                return lines;
            }
            pause();
        }
        throw new AssertionError("no line about " + id);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
