package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What becomes of a plan once its job ran. */
@ServiceTest
class PlanJobsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    private ServiceClient service;
    private ServiceClient admin;
    private String code;
    private String plans;

    @BeforeEach
    void aNewGovernment() {
        code = ServiceClient.newGovernmentCode();
        plans = "/api/v1/governments/" + code + "/plans";
        admin = service.asAdmin();
        admin.post("/api/v1/governments", Map.of("code", code, "name", "Kabupaten Uji", "zone", "WIB")).is(201);
    }

    @Test
    void aPlanRefusedForWantOfAReferenceIsCheckedWhenItIsSentAgainAfterwards() {
        JsonNode first = send(202);
        JsonNode refused = over(first);
        assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/problems/0/code").asString()).isEqualTo("ACUAN-BELUM-ADA");
        assertThat(send(200).at("/job/id")).isEqualTo(first.at("/job/id"));
        addReference();
        JsonNode second = send(202);
        assertThat(second.at("/plan/id")).isEqualTo(first.at("/plan/id"));
        assertThat(second.at("/plan/version").asInt()).isEqualTo(1);
        JsonNode done = over(second);
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("percent").asInt()).isEqualTo(100);
        assertThat(send(200).at("/job/id")).isEqualTo(second.at("/job/id"));
    }

    @Test
    void aCheckedPlanShowsWhatWasUnderstoodAndTheAssessmentThatMayBeSeen() {
        addReference();
        JsonNode sent = send(202);
        JsonNode done = over(sent);
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("queuePlace").isNull()).isTrue();
        ServiceClient health = service.as(Role.OPD, code, Workbooks.HEALTH);
        JsonNode plan = health.get(sent.at("/plan/links/self").asString()).is(200).json();
        assertThat(plan.path("state").asString()).isEqualTo("READ");
        assertThat(plan.path("agencies").path(0).asString()).isEqualTo(Workbooks.HEALTH);
        assertThat(plan.at("/files/0/columns").size()).isGreaterThan(5);
        assertThat(plan.path("problems").isArray()).isTrue();
        assertThat(plan.at("/assessments/0/id")).isEqualTo(done.path("assessment"));
        health.get(plan.at("/assessments/0/links/self").asString()).is(200);
        admin.post(done.at("/links/self").asString() + "/cancel", null).isProblem(409, "PEKERJAAN-SUDAH-SELESAI");
    }

    @Test
    void aMappingThatWorkedIsRememberedAndCanBeForgotten() {
        addReference();
        JsonNode sent = send(202);
        over(sent);
        Answer corrected = admin.put(sent.at("/plan/links/mapping").asString(), Map.of("columns", Map.of("NOTE", "-"))).is(202);
        assertThat(over(corrected.json()).path("state").asString()).isEqualTo("DONE");
        String mappings = plans.replace("/plans", "/mappings");
        JsonNode remembered = admin.get(mappings).is(200).json().path("items").path(0);
        assertThat(remembered.at("/mapping/columns/NOTE").asString()).isEqualTo("-");
        String one = mappings + "/" + remembered.path("fingerprint").asString();
        admin.delete(one).is(204);
        admin.delete(one).isProblem(404, "PEMETAAN-TIDAK-ADA");
    }

    @Test
    void theAssessmentOfAWithdrawnPlanStays() {
        addReference();
        JsonNode sent = send(202);
        String assessment = over(sent).at("/links/assessment").asString();
        admin.delete(sent.at("/plan/links/self").asString() + "?reason=salah%20tahun").is(200);
        admin.get(assessment).is(200);
        assertThat(send(202).at("/plan/version").asInt()).isEqualTo(2);
    }

    private JsonNode send(int status) {
        return admin.upload(plans + "?year=2026", "renja.xlsx", Workbooks.plan()).is(status).json();
    }

    private void addReference() {
        admin.upload(plans.replace("/plans", "/references"), "acuan.xlsx", Workbooks.reference(code)).is(201);
    }

    /** The job once it is over. */
    private JsonNode over(JsonNode sent) {
        String path = sent.at("/job/links/self").asString();
        Instant until = Instant.now().plus(PATIENCE);
        JsonNode job = admin.get(path).is(200).json();
        while (job.path("finishedAt").isNull() && Instant.now().isBefore(until)) {
            sleep();
            job = admin.get(path).is(200).json();
        }
        return job;
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
