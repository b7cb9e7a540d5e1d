package id.selaras.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.checking.HandMadeOverlaps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every call of the service once, as an office would use it; its answers are the examples of the OpenAPI document. */
@ServiceTest
class WholeStoryTest {

    private static final Path EXAMPLES = Path.of("src", "main", "resources", "openapi", "examples");

    @Autowired
    private ServiceClient service;
    @Autowired
    private ApplicationContext application;

    @Test
    void fromAnEmptyInstallationToAFindingThatIsUnderstood() throws IOException {
        overlaps(HandMadeOverlaps.of(service, application));
        ServiceClient admin = service.asAdmin();
        String g = ServiceClient.newGovernmentCode();
        String government = "/api/v1/governments/" + g;
        String body = request("addGovernment").replace("35.14", g);
        admin.post("/api/v1/governments", body).is(201);
        admin.post("/api/v1/governments", body).is(200);
        admin.get("/api/v1/governments?size=2").is(200);
        admin.get(government).is(200);

        byte[] reference = SampleWorkbooks.reference(g);
        admin.upload(government + "/references?validFrom=2025-01-01", "acuan-kabupaten-pasuruan.xlsx", reference).is(201);
        admin.upload(government + "/references?validFrom=2025-01-01", "acuan-kabupaten-pasuruan.xlsx", reference).is(200);
        admin.get(government + "/references").is(200);
        admin.get(government + "/references/1").is(200);
        admin.get(government + "/references/1/workbook").is(200);

        accounts(admin, g);
        String plan = plans(admin, government);
        mappings(admin, government, plan);
        Answer asked = admin.post(government + "/assessments", "{\"plans\": [\"" + plan + "\"], \"scope\": \"AGENCY\"}").is(202);
        admin.get(done(admin, asked.text("links.job")).json().at("/links/self").asString()).is(200);
        answers(admin, government, asked.text("links.assessment"));
        admin.post(government + "/check", request("checkSubActivities")).is(200);
        admin.delete("/api/v1/plans/" + plan + "?reason=Salah%20berkas").is(200);

        byte[] list = SampleWorkbooks.list();
        String nomenclatures = government + "/nomenclatures";
        String declared = "?from=2026&basis=Kepmendagri%20900.1.15.5-3406%20Tahun%202024&name=contoh-daftar-nomenklatur.csv";
        admin.raw("POST", nomenclatures + declared, "text/csv", list).is(201);
        admin.raw("POST", nomenclatures + declared, "text/csv", list).is(200);
        admin.get(nomenclatures).is(200);

        String rules = admin.get("/api/v1/rule-sets").is(200).text("items.0.hash");
        String file = admin.get("/api/v1/rule-sets/" + rules).is(200).text("files.0.links.download");
        admin.get(file).is(200);
    }

    /** First, since the examples of everything else are those of the story itself. */
    private static void overlaps(HandMadeOverlaps sample) throws IOException {
        ServiceClient admin = sample.government().person();
        admin.get(sample.path("/overlaps?sort=-rupiah&size=2")).is(200);
        admin.put(sample.path("/overlaps/O1/decision"), request("decideOverlap")).is(200);
        admin.get(sample.path("/overlaps/O1")).is(200);
        admin.get(sample.path("/overlaps/O1/explain")).is(200);
        admin.get(sample.path("/overlap-groups?size=2")).is(200);
        admin.get(sample.government().path("/overlap-decisions")).is(200);
        admin.get(sample.government().path("/overlap-decisions/summary?asOf=2026-07-01")).is(200);
        admin.get(sample.government().path("/overlap-decisions/summary/workbook?asOf=2026-07-01")).is(200);
    }

    private void accounts(ServiceClient admin, String g) throws IOException {
        String name = "dinkes-" + g.replace(".", "-");
        admin.post("/api/v1/accounts", request("addAccount").replace("35.14", g).replace("dinas-kesehatan", name)).is(201);
        admin.get("/api/v1/accounts?size=2").is(200);
        admin.get("/api/v1/accounts/" + name).is(200);
        admin.put("/api/v1/accounts/" + name + "/grants", request("changeGrants").replace("35.14", g)).is(200);
        admin.put("/api/v1/accounts/" + name + "/password", request("resetPassword")).is(200);
        ServiceClient verifier = service.as(Role.VERIFIER, g, null);
        verifier.get("/api/v1/me").is(200);
        String own = request("changeOwnPassword");
        verifier.put("/api/v1/me/password", own.replaceFirst("\"current\": \"[^\"]*\"",
                "\"current\": \"" + ServiceClient.PASSWORD + "\"")).is(204);
        admin.delete("/api/v1/accounts/" + name).is(204);
    }

    /** @return the id of a plan that was read */
    private static String plans(ServiceClient admin, String government) {
        byte[] workbook = SampleWorkbooks.plan("renja-dinas-kesehatan.xlsx");
        String address = government + "/plans?year=2026&stage=RENJA&phase=RANCANGAN";
        Answer first = admin.upload(address, "renja-dinas-kesehatan.xlsx", SampleWorkbooks.earlierPlan("renja-dinas-kesehatan.xlsx")).is(202);
        assertThat(done(admin, "/api/v1/jobs/" + first.text("job.id")).text("state")).isEqualTo("DONE");
        Answer sent = admin.upload(address, "renja-dinas-kesehatan.xlsx", workbook).is(202);
        String id = sent.text("plan.id");
        assertThat(done(admin, "/api/v1/jobs/" + sent.text("job.id")).text("state")).isEqualTo("DONE");
        admin.upload(address, "renja-dinas-kesehatan.xlsx", workbook).is(200);
        admin.get(government + "/plans").is(200);
        admin.get(government + "/jobs").is(200);
        admin.get("/api/v1/plans/" + id).is(200);
        admin.get("/api/v1/plans/" + id + "/workbook").is(200);
        return id;
    }

    private static void mappings(ServiceClient admin, String government, String plan) throws IOException {
        Answer corrected = admin.put("/api/v1/plans/" + plan + "/mapping", request("correctMapping")).is(202);
        assertThat(done(admin, "/api/v1/jobs/" + corrected.text("job.id")).text("state")).isEqualTo("DONE");
        Answer again = admin.put("/api/v1/plans/" + plan + "/mapping", request("correctMapping")
                .replace("Catatan", "Lokasi")).is(202);
        Answer cancelled = admin.post("/api/v1/jobs/" + again.text("job.id") + "/cancel", null);
        assertThat(cancelled.status()).isIn(200, 409);
        done(admin, "/api/v1/jobs/" + again.text("job.id"));
        admin.put("/api/v1/plans/" + plan + "/mapping", request("correctMapping")).is(202);
        String last = admin.get("/api/v1/plans/" + plan).is(200).text("job.id");
        assertThat(done(admin, "/api/v1/jobs/" + last).text("state")).isEqualTo("DONE");
        String fingerprint = admin.get(government + "/mappings").is(200).text("items.0.fingerprint");
        admin.delete(government + "/mappings/" + fingerprint).is(204);
    }

    private static void answers(ServiceClient admin, String government, String assessment) throws IOException {
        admin.get(government + "/assessments?size=2").is(200);
        admin.get(assessment).is(200);
        admin.get(assessment + "/sub-activities?sort=-rupiah&size=2").is(200);
        admin.get(assessment + "/coverage?size=2").is(200);
        admin.get(assessment + "/cascade").is(200);
        admin.get(assessment + "/limits").is(200);
        admin.post(assessment + "/what-if", request("tryChanges")).is(200);
        for (String list : List.of("misaligned", "excess", "promises", "reallocations")) {
            admin.get(assessment + "/" + list + "?size=2").is(200);
        }
        admin.get(assessment + "/spending?by=theme&sort=-rupiah&size=3").is(200);
        admin.get(assessment + "/rule-status?size=2").is(200);
        assertThat(admin.get(assessment + "/changes").is(200).text("changes.0.rows.0.kind")).isEqualTo("CHANGED");
        admin.get(assessment + "/problems?size=2").is(200);
        String finding = admin.get(assessment + "/findings?sort=-rupiah&size=2").is(200).text("items.0.id");
        admin.get(assessment + "/findings/" + finding).is(200);
        admin.get(assessment + "/findings/" + finding + "/explain").is(200);
        admin.get(assessment + "/json").is(200);
        Answer workbook = admin.get(assessment + "/workbooks/F1").is(200);
        assertThat(workbook.header("Content-Disposition")).contains("renja-dinas-kesehatan-diperiksa.xlsx");
        admin.with("If-None-Match", workbook.header("ETag")).get(assessment + "/workbooks/F1").is(304);
    }

    private static Answer done(ServiceClient admin, String job) {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        Answer state = admin.get(job).is(200);
        while (state.text("state").equals("QUEUED") || state.text("state").equals("RUNNING")) {
            assertThat(Instant.now()).as(state.text()).isBefore(end);
            pause();
            state = admin.get(job).is(200);
        }
        return state;
    }

    private static String request(String operation) throws IOException {
        return Files.readString(EXAMPLES.resolve(operation + "-request.json"), StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
