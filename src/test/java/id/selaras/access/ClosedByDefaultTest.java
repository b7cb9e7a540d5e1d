package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What strangers, browsers and guessers meet. */
@ServiceTest
class ClosedByDefaultTest {

    @Autowired
    private ServiceClient service;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void whetherTheServiceLivesIsToldToAnybodyWithoutDetails(String path) {
        assertThat(service.get(path).is(200).text()).contains("UP").doesNotContain("database", "jdbc", "path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me", "/api/v1/accounts", "/api/v1/tidak-ada", "/v3/api-docs", "/swagger-ui/index.html",
        "/swagger-ui.html", "/actuator", "/actuator/metrics", "/actuator/prometheus", "/actuator/health/db", "/error",
        "/actuator/env", "/tidak-ada"})
    void everythingElseAsksWhoYouAre(String path) {
        Answer answer = service.get(path).isProblem(401, "BELUM-MASUK");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Selaras\", charset=\"UTF-8\"");
    }

    @Test
    void wrongPasswordUnknownNameAndBrokenHeaderAreAnsweredAlike() {
        String wrong = service.as("admin", "bukan sandi yang benar").get("/api/v1/me").is(401).text("detail");
        assertThat(service.as("tak-dikenal", "bukan sandi yang benar").get("/api/v1/me").is(401).text("detail")).isEqualTo(wrong);
        assertThat(service.with("Authorization", "Basic ###").get("/api/v1/me").is(401).text("detail")).isEqualTo(wrong);
        assertThat(service.with("Authorization", "Bearer abc").get("/api/v1/me").is(401).text("detail")).isEqualTo(wrong);
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaitsAndTheAnswerSaysHowLong() {
        String name = "tebak-" + UUID.randomUUID();
        service.asAdmin().post("/api/v1/accounts", Map.of("name", name, "password", "kuda lumping menari",
                "grants", List.of(Map.of("role", "ADMIN")))).is(201);
        for (int time = 0; time < LogInThrottle.ONE_FROM_ONE; time++) {
            service.as(name, "bukan sandi ke-" + time).get("/api/v1/me").is(401);
        }
        Answer answer = service.as(name, "kuda lumping menari").get("/api/v1/me").isProblem(429, "TERLALU-SERING");
        assertThat(Long.parseLong(answer.header("Retry-After"))).isBetween(1L, 300L);
        service.asAdmin().get("/api/v1/me").is(200);
    }

    @Test
    void addressesThatTryToGoRoundTheRulesAreRefused() {
        for (String path : new String[] {"/api/v1//accounts", "/api/v1/./accounts", "/api/v1/accounts;x=1", "/api/v1/..%2Faccounts"}) {
            service.asAdmin().get(path).is(400);
        }
    }

    @Test
    void answersCarryHeadersThatKeepBrowsersHonest() {
        Answer answer = service.asAdmin().get("/api/v1/me").is(200);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(service.get("/api/v1/me").is(401).header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://situs-lain.example", "Origin, null"})
    void aChangeThatAnotherSiteMakesABrowserSendIsNotCarriedOut(String header, String value) {
        String name = "lintas-" + UUID.randomUUID();
        service.asAdmin().with(header, value).post("/api/v1/accounts", Map.of("name", name,
                "grants", List.of(Map.of("role", "ADMIN")))).isProblem(403, "DARI-SITUS-LAIN");
        service.asAdmin().get("/api/v1/accounts/" + name).is(404);
    }

    @Test
    void theOwnPagesMayChangeAndEverybodyMayReadAsBefore() {
        String body = "{\"current\": \"x\"}";
        service.asAdmin().with("Sec-Fetch-Site", "same-origin").put("/api/v1/me/password", body).is(400);
        service.asAdmin().with("Sec-Fetch-Site", "cross-site").get("/api/v1/me").is(200);
    }

    @Test
    void foreignPagesMayNotReadAnswers() {
        Answer answer = service.asAdmin().with("Origin", "https://situs-lain.example").get("/api/v1/me");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void figuresOfOperationAreForAdministrators() {
        service.asAdmin().get("/actuator/metrics").is(200);
    }
}
