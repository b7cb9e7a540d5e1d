package id.selaras.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the service tells about itself, and to whom. */
@ServiceTest
class ObservabilityTest {

    @Autowired
    private ServiceClient service;

    @Test
    void anybodyMayAskWhetherItIsWellAndLearnsNothingElse() {
        for (String path : new String[]{"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            Answer answer = service.get(path).is(200);
            assertThat(answer.text("status")).isEqualTo("UP");
            assertThat(answer.text()).doesNotContain("/").doesNotContain("H2").doesNotContain("diskSpace");
        }
    }

    @Test
    void figuresAreForThoseWhoRunIt() {
        String government = ServiceClient.newGovernmentCode();
        service.asAdmin().post("/api/v1/governments", Map.of("code", government, "name", "Kota Uji", "zone", "WIB")).is(201);
        ServiceClient verifier = service.as(Role.VERIFIER, government, null);
        for (String path : new String[]{"/actuator/metrics", "/actuator/prometheus", "/actuator/metrics/http.server.requests"}) {
            service.get(path).isProblem(401, "BELUM-MASUK");
            verifier.get(path).isProblem(403, "TIDAK-BERWENANG");
            service.asAdmin().get(path).is(200);
        }
        assertThat(service.asAdmin().get("/actuator/prometheus").text()).contains("http_server_requests_seconds_count")
                .contains("uri=\"/api/v1/governments\"").doesNotContain(government);
    }

    @Test
    void nothingElseOfItIsThere() {
        for (String path : new String[]{"env", "beans", "heapdump", "loggers", "configprops", "threaddump", "shutdown", "mappings"}) {
            service.asAdmin().get("/actuator/" + path).isProblem(404, "ALAMAT-TIDAK-ADA");
        }
    }

    @Test
    void theDescriptionOfTheCallsIsClosedAsEverythingElse() {
        for (String path : new String[]{"/v3/api-docs", "/v3/api-docs.yaml", "/swagger-ui/index.html"}) {
            service.get(path).isProblem(401, "BELUM-MASUK");
        }
        assertThat(service.asAdmin().get("/swagger-ui/index.html").is(200).text()).contains("swagger-ui");
    }
}
