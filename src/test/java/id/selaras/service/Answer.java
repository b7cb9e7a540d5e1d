package id.selaras.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Answer(String asked, int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Checks the status; says what was asked and answered when it is another. */
    public Answer is(int expected) {
        assertThat(status).as("%s answered %s", asked, text()).isEqualTo(expected);
        return this;
    }

    /** Checks that this is a problem of that status and code, in both languages. */
    public Answer isProblem(int expected, String code) {
        is(expected);
        assertThat(header("Content-Type")).as(asked).startsWith("application/problem+json");
        assertThat(json().path("code").asString()).as("%s answered %s", asked, text()).isEqualTo(code);
        return this;
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The text of a field, dots lead deeper; empty when it is not there. */
    public String text(String field) {
        return json().at("/" + field.replace('.', '/')).asString("");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The first value of a header; empty when it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
