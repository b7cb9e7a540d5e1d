package id.selaras.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge itself: it would see each kind of answer that is not as the document says. */
class ApiContractTest {

    private static final String JSON = "application/json";
    private static final String EMPTY_LIST = "{\"items\": [], \"page\": 0, \"size\": 50, \"total\": 0}";

    private ApiContract contract;

    @BeforeEach
    void read() throws IOException {
        contract = new ApiContract(Files.readString(Path.of("docs", "openapi.json")));
    }

    @Test
    void anAnswerAsDocumentedIsNoViolation() {
        assertThat(judge("GET", "/api/v1/governments", 200, JSON, EMPTY_LIST)).isEmpty();
        assertThat(judge("GET", "/api/v1/governments/35.14/plans", 200, JSON + ";charset=UTF-8", EMPTY_LIST)).isEmpty();
    }

    @Test
    void aFieldThatIsMissingOrOfAnotherTypeOrUnknownIsSeen() {
        assertThat(judge("GET", "/api/v1/governments", 200, JSON, "{\"items\": [], \"page\": 0, \"size\": 50}")).contains("total");
        assertThat(judge("GET", "/api/v1/governments", 200, JSON, EMPTY_LIST.replace("\"page\": 0", "\"page\": \"nol\""))).contains("page");
        assertThat(judge("GET", "/api/v1/governments", 200, JSON, EMPTY_LIST.replace("\"page\"", "\"extra\": 1, \"page\""))).contains("extra");
        assertThat(judge("GET", "/api/v1/governments", 200, JSON, EMPTY_LIST.replace("[]", "[{\"code\": null}]"))).contains("items");
    }

    @Test
    void aStatusOrContentTypeThatIsNotDocumentedIsSeen() {
        assertThat(judge("GET", "/api/v1/governments", 418, JSON, "{}")).contains("status is not documented");
        assertThat(judge("GET", "/api/v1/governments", 200, "text/html", "<html>")).contains("content type");
        assertThat(judge("PATCH", "/api/v1/governments", 200, JSON, "{}")).contains("call is not documented");
        assertThat(judge("DELETE", "/api/v1/accounts/budi", 204, "", "sesuatu")).contains("a body where none");
    }

    @Test
    void anErrorThatIsNoProblemIsSeenEvenWhereNothingIs() {
        assertThat(judge("GET", "/api/v1/tidak-ada", 404, JSON, "{\"error\": \"Not Found\"}")).contains("404").contains("type");
        assertThat(judge("GET", "/api/v1/governments", 404, JSON, "{}")).isNotEmpty();
        assertThat(judge("PATCH", "/api/v1/governments", 405, JSON, "{}")).contains("content type");
    }

    private String judge(String method, String path, int status, String type, String body) {
        return String.join("\n", contract.violations(method, path, status, type, body.getBytes(StandardCharsets.UTF_8)));
    }
}
