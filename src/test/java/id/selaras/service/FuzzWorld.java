package id.selaras.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.checking.HandMadeOverlaps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/**
 * A government with a reference, a plan and its assessment, and an account that nobody needs: what odd requests are made against.
 *
 * @param known good values by the names of parameters
 */
record FuzzWorld(String government, Map<String, List<String>> known) {

    static FuzzWorld of(ServiceClient service, ApplicationContext application) {
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
        GovernmentAtWork offices = new GovernmentAtWork(g, admin);
        String overlapping = HandMadeOverlaps.of(offices, List.of(sent.text("plan.id"), read(offices, HandMadeOverlaps.SOCIAL),
                read(offices, HandMadeOverlaps.LABOUR)), application).assessment();
        String rules = admin.get("/api/v1/rule-sets").is(200).text("items.0.hash");
        return new FuzzWorld(g, known(List.of(
                entry("g", g), entry("version", "1", "2"), entry("name", spare, "tabel-keselarasan.xlsx"),
                entry("id", assessment, overlapping, overlapping, sent.text("plan.id"), sent.text("job.id")), entry("file", "F1"),
                entry("hash", rules), entry("fid", admin.get("/api/v1/assessments/" + assessment + "/findings").is(200).text("items.0.id")),
                entry("oid", "O1", "O2", "O6"), entry("kecamatan", "Bangil"), entry("indicator", "KEMISKINAN"), entry("group", "K1"),
                entry("year", "2026", "2027"), entry("sort", "-rupiah", "row", "-receivedAt", "rupiah"),
                entry("agency", "1.02.0.00.0.00.01.0000"))));
    }

    private static Map<String, List<String>> known(List<Map.Entry<String, List<String>>> entries) {
        return entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, List<String>> entry(String name, String... values) {
        return Map.entry(name, List.of(values));
    }

    private static String read(GovernmentAtWork offices, String file) {
        return offices.checked(file, SampleWorkbooks.plan(file)).path("plan").asString();
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
