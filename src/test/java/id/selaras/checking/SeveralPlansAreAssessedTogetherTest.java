package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.service.Answer;
import id.selaras.service.GovernmentAtWork;
import id.selaras.service.SampleWorkbooks;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SeveralPlansAreAssessedTogetherTest {

    private static final String HEALTH = "1.02.0.00.0.00.01.0000";

    @Autowired
    private ServiceClient service;

    private static String plan(GovernmentAtWork government, String sample) {
        return government.checked("renja.xlsx", SampleWorkbooks.anotherPlan(sample)).path("plan").asString();
    }

    private JsonNode document(GovernmentAtWork government, Answer accepted) {
        JsonNode job = government.over(accepted.is(202).text("job"));
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
        return service.asAdmin().get("/api/v1/assessments/" + accepted.text("id") + "/json").is(200).json();
    }

    @Test
    void plansOfTheSameFileNameAreToldApart() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        List<String> plans = List.of(plan(government, "renja-dinas-sosial.xlsx"), plan(government, "renja-inspektorat.xlsx"));
        Answer accepted = government.person().post(government.path("/assessments"), Map.of("plans", plans, "asOf", "2026-03-01", "lang", "en"));
        assertThat(accepted.header("Location")).isEqualTo("/api/v1/jobs/" + accepted.text("job"));
        JsonNode document = document(government, accepted);
        assertThat(document.path("files").valueStream().map(file -> file.path("name").asString()))
                .containsExactly("renja.xlsx", "renja-2.xlsx");
        assertThat(document.path("lang").asString()).isEqualTo("en");
        assertThat(document.path("scope").path("level").asString()).isEqualTo("AGENCY");
        service.asAdmin().get("/api/v1/assessments/" + accepted.text("id") + "/workbooks/F2").is(200);
    }

    @Test
    void plansOfSeveralStagesAreJudgedAtOneAndComparedWithTheOthers() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        List<String> plans = List.of(ofStage(government, "KUA"), plan(government, "renja-inspektorat.xlsx"), ofStage(government, "RKPD"));
        JsonNode latest = document(government, government.person().post(government.path("/assessments"), Map.of("plans", plans)));
        assertThat(latest.path("stage").asString()).isEqualTo("KUA");
        assertThat(latest.path("files")).hasSize(1);
        assertThat(latest.path("compared").path("stages").valueStream().map(stage -> stage.path("stage").asString())).containsExactly("RENJA", "RKPD");
        assertThat(status(latest, "CAS-12")).isEqualTo("ASSESSED");
        JsonNode asked = document(government, government.person().post(government.path("/assessments"), Map.of("plans", plans, "stage", "RKPD")));
        assertThat(asked.path("stage").asString()).isEqualTo("RKPD");
        assertThat(status(asked, "CAS-11")).isEqualTo("ASSESSED");
        government.person().post(government.path("/assessments"), Map.of("plans", plans, "stage", "DPA")).isProblem(400, "TAHAP-TANPA-DOKUMEN");
    }

    private static String ofStage(GovernmentAtWork government, String stage) {
        Answer sent = government.person().upload(government.path("/plans?year=2026&stage=" + stage), stage + ".xlsx",
                SampleWorkbooks.anotherPlan("renja-inspektorat.xlsx")).is(202);
        return government.over(sent.text("job.id")).path("plan").asString();
    }

    private static String status(JsonNode document, String rule) {
        return document.path("ruleStatus").valueStream().filter(status -> status.path("rule").asString().equals(rule)).findFirst()
                .orElseThrow().path("status").asString();
    }

    @Test
    void whoAsksBeforeItIsDoneOrAfterItWasCancelledIsShownTheJob() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        Map<String, Object> wish = Map.of("plans", List.of(plan(government, "renja-dinas-sosial.xlsx")));
        for (int before = 0; before < 6; before++) {
            government.handIn("renja.xlsx", SampleWorkbooks.anotherPlan("renja-dinas-kesehatan.xlsx"));
        }
        Answer waiting = government.person().post(government.path("/assessments"), wish).is(202);
        Answer unwanted = government.person().post(government.path("/assessments"), wish).is(202);
        government.person().post("/api/v1/jobs/" + unwanted.text("job") + "/cancel", Map.of()).is(200);

        Answer early = government.person().get("/api/v1/assessments/" + waiting.text("id") + "/findings");
        assertThat(early.isProblem(409, "PENILAIAN-BELUM-SELESAI").text("message.en")).contains("/api/v1/jobs/" + waiting.text("job"));
        government.person().get("/api/v1/assessments/" + unwanted.text("id")).isProblem(409, "PENILAIAN-TIDAK-JADI");
        government.over(waiting.text("job"));
        government.person().get("/api/v1/assessments/" + waiting.text("id") + "/findings").is(200);
    }

    @Test
    void theWholeGovernmentIsTheNewestReadableVersionOfEveryAgency() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        plan(government, "renja-dinas-sosial.xlsx");
        String newest = plan(government, "renja-dinas-sosial.xlsx");
        String other = plan(government, "renja-inspektorat.xlsx");
        Answer accepted = government.person().post(government.path("/assessments"), Map.of("scope", "GOVERNMENT", "year", 2026));
        assertThat(accepted.json().path("plans").valueStream().map(JsonNode::asString)).containsExactly(newest, other);
        JsonNode document = document(government, accepted);
        assertThat(document.path("scope").path("level").asString()).isEqualTo("GOVERNMENT");
        assertThat(document.path("scope").path("agenciesMissing").isEmpty()).isFalse();
    }

    @Test
    void theSameRequestAgainMakesANewAssessmentOfTheSameResult() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        Map<String, Object> body = Map.of("plans", List.of(plan(government, "renja-inspektorat.xlsx")), "asOf", "2026-03-01");
        JsonNode one = document(government, government.person().post(government.path("/assessments"), body));
        JsonNode two = document(government, government.person().post(government.path("/assessments"), body));
        assertThat(one.path("assessmentId")).isNotEqualTo(two.path("assessmentId"));
        assertThat(one.path("hashes")).isEqualTo(two.path("hashes"));
    }

    @Test
    void whatCannotBeAssessedIsRefusedWithItsReason() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        ServiceClient admin = government.person();
        String path = government.path("/assessments");
        String read = plan(government, "renja-inspektorat.xlsx");
        String refused = government.checked("undangan.xlsx", SampleWorkbooks.noPlan()).path("plan").asString();
        admin.post(path, Map.of()).isProblem(400, "RENCANA-PERLU");
        admin.post(path, Map.of("scope", "GOVERNMENT")).isProblem(400, "RENCANA-PERLU");
        admin.post(path, Map.of("scope", "GOVERNMENT", "year", 2031)).isProblem(409, "RENCANA-BELUM-ADA");
        admin.post(path, Map.of("plans", List.of("tidak-ada"))).isProblem(404, "RENCANA-TIDAK-ADA");
        admin.post(path, Map.of("plans", List.of(refused))).isProblem(409, "RENCANA-BELUM-TERBACA");
        admin.post(path, Map.of("plans", List.of(read), "reference", 7)).isProblem(404, "ACUAN-TIDAK-ADA");
        admin.post(path, Map.of("plans", List.of(read), "lang", "fr")).isProblem(400, "BAHASA-TIDAK-DIKENAL");
        admin.post(path, Map.of("plans", List.of(read), "scope", "DUNIA")).is(400);
        admin.post(GovernmentAtWork.fresh(service).path("/assessments"), Map.of("plans", List.of(read))).isProblem(404, "RENCANA-TIDAK-ADA");
    }

    @Test
    void anAgencyAsksOnlyForItsOwnPlansAndNeverForTheWholeGovernment() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        ServiceClient office = service.as(Role.OPD, government.code(), HEALTH);
        String own = plan(government.as(office), "renja-dinas-kesehatan.xlsx");
        String other = plan(government, "renja-dinas-sosial.xlsx");
        office.post(government.path("/assessments"), Map.of("plans", List.of(own, other))).isProblem(404, "RENCANA-TIDAK-ADA");
        office.post(government.path("/assessments"), Map.of("scope", "GOVERNMENT", "year", 2026)).isProblem(403, "LINGKUP-TIDAK-BOLEH");
        assertThat(government.as(office).over(office.post(government.path("/assessments"), Map.of("plans", List.of(own))).is(202).text("job"))
                .path("state").asString()).isEqualTo("DONE");
    }
}
