package id.selaras.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A government with a reference, a plan and its assessment, and an account that nobody needs: what odd requests are made against.
 *
 * @param known good values by the names of parameters
 */
record FuzzWorld(String government, Map<String, List<String>> known) {

    static FuzzWorld of(ServiceClient service) {
        ServiceClient admin = service.asAdmin();
        String g = ServiceClient.newGovernmentCode();
        String government = "/api/v1/governments/" + g;
        admin.post("/api/v1/governments", Map.of("code", g, "name", "Kabupaten Uji", "zone", "WIB")).is(201);
        admin.upload(government + "/references?validFrom=2025-01-01", "acuan.xlsx", SampleWorkbooks.reference(g)).is(201);
        String spare = "cadangan-" + g.replace(".", "-");
        admin.post("/api/v1/accounts", Map.of("name", spare, "grants",
                List.of(Map.of("role", "TAPD", "government", g)))).is(201);
        Answer sent = admin.upload(government + "/plans?year=2026&stage=RENJA&phase=RANCANGAN", "renja-dinas-kesehatan.xlsx",
                SampleWorkbooks.plan("renja-dinas-kesehatan.xlsx")).is(202);
        Answer job = done(admin, "/api/v1/jobs/" + sent.text("job.id"));
        String assessment = job.text("assessment");
        String rules = admin.get("/api/v1/rule-sets").is(200).text("items.0.hash");
        return new FuzzWorld(g, Map.of("g", List.of(g), "version", List.of("1", "2"), "name", List.of(spare, "tabel-keselarasan.xlsx"),
                "id", List.of(assessment, sent.text("plan.id"), sent.text("job.id")), "file", List.of("F1"), "hash", List.of(rules),
                "fid", List.of(admin.get("/api/v1/assessments/" + assessment + "/findings").is(200).text("items.0.id")),
                "year", List.of("2026", "2027"), "sort", List.of("-rupiah", "row", "-receivedAt", "rupiah"),
                "agency", List.of("1.02.0.00.0.00.01.0000")));
    }

    private static Answer done(ServiceClient admin, String path) {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        Answer job = admin.get(path).is(200);
        while (List.of("QUEUED", "RUNNING").contains(job.text("state"))) {
            assertThat(Instant.now()).as(job.text()).isBefore(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            job = admin.get(path).is(200);
        }
        assertThat(job.text("state")).as(job.text()).isEqualTo("DONE");
        return job;
    }
}
