package id.selaras.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.ServiceClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the office of a kabupaten did on the day a fixture was made of, and what must be found of it for ever. */
final class OneSmallDay {

    private static final String GOVERNMENT = "/api/v1/governments/35.14";

    private OneSmallDay() {
    }

    static void happen(ServiceClient admin) throws IOException, InterruptedException {
        admin.post("/api/v1/governments", Map.of("code", "35.14", "name", "Kabupaten Pasuruan", "zone", "WIB")).is(201);
        admin.upload(GOVERNMENT + "/references", "acuan.xlsx", sample("acuan-kabupaten-pasuruan.xlsx")).is(201);
        admin.post("/api/v1/accounts", Map.of("name", "siti", "password", ServiceClient.PASSWORD, "grants",
                List.of(Map.of("role", "VERIFIER", "government", "35.14")))).is(201);
        until(admin, admin.upload(GOVERNMENT + "/plans?year=2026", "Renja Dinsos.xlsx", sample("renja-dinas-sosial.xlsx")).is(202).text("plan.links.self"));
        String mistaken = admin.upload(GOVERNMENT + "/plans?year=2027", "salah.xlsx", sample("renja-dinas-sosial.xlsx")).is(202)
                .text("plan.links.self");
        until(admin, mistaken);
        admin.delete(mistaken + "?reason=salah%20tahun").is(200);
    }

    static void isFound(ServiceClient nobody) {
        ServiceClient siti = nobody.as("siti", ServiceClient.PASSWORD);
        assertThat(siti.get(GOVERNMENT).is(200).text("name")).isEqualTo("Kabupaten Pasuruan");
        siti.get(GOVERNMENT + "/references/1").is(200);
        JsonNode plans = siti.get(GOVERNMENT + "/plans?sort=year").is(200).json().path("items");
        assertThat(plans).extracting(plan -> plan.path("state").asString()).containsExactly("READ", "DELETED");
        JsonNode plan = siti.get("/api/v1/plans/" + plans.get(0).path("id").asString()).is(200).json();
        assertThat(plan.path("fileName").asString()).isEqualTo("Renja Dinsos.xlsx");
        String assessment = "/api/v1/assessments/" + plan.at("/assessments/0/id").asString();
        JsonNode counts = siti.get(assessment).is(200).json().path("counts");
        JsonNode findings = siti.get(assessment + "/findings").is(200).json();
        assertThat(findings.path("total").asInt()).isEqualTo(counts.path("findings").asInt()).isPositive();
        siti.get(assessment + "/findings/" + findings.at("/items/0/id").asString() + "/explain").is(200);
        siti.get(assessment + "/sub-activities").is(200);
        siti.get(assessment + "/coverage").is(200);
        siti.get(assessment + "/json").is(200);
    }

    private static void until(ServiceClient admin, String plan) throws InterruptedException {
        while (List.of("QUEUED", "RUNNING").contains(admin.get(plan).is(200).text("job.state"))) {
            Thread.sleep(100);
        }
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("samples", name));
    }
}
