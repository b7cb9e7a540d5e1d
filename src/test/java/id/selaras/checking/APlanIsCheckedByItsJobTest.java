package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.service.Answer;
import id.selaras.service.GovernmentAtWork;
import id.selaras.service.SampleWorkbooks;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class APlanIsCheckedByItsJobTest {

    private static final String HEALTH = "1.02.0.00.0.00.01.0000";

    @Autowired
    private ServiceClient service;
    @Autowired
    private JdbcClient database;

    @Test
    void aPlanIsReadCheckedPaintedAndStored() throws IOException {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        JsonNode job = government.checked("renja dinkes.xlsx", SampleWorkbooks.anotherPlan("renja-dinas-kesehatan.xlsx"));
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("percent").asInt()).isEqualTo(100);
        String assessment = job.path("assessment").asString();
        JsonNode plan = service.asAdmin().get("/api/v1/plans/" + job.path("plan").asString()).is(200).json();
        assertThat(plan.path("state").asString()).isEqualTo("READ");
        assertThat(plan.path("agencies").toString()).contains(HEALTH);
        assertThat(plan.path("files").path(0).path("name").asString()).isEqualTo("renja dinkes.xlsx");
        JsonNode document = service.asAdmin().get("/api/v1/assessments/" + assessment + "/json").is(200).json();
        assertThat(document.path("assessmentId").asString()).isEqualTo(assessment);
        assertThat(rows("sub_activity", assessment)).isPositive().isEqualTo(document.path("subActivities").size());
        assertThat(rows("finding", assessment)).isPositive().isEqualTo(document.path("findings").size());
        Answer painted = service.asAdmin().get("/api/v1/assessments/" + assessment + "/workbooks/F1").is(200);
        assertThat(painted.header("Content-Disposition")).contains("diperiksa.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(painted.body()))) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(3);
        }
    }

    @Test
    void aFileThatHoldsNoPlanIsRefusedWithItsProblemsAndLeavesNoAssessment() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        JsonNode job = government.checked("undangan.xlsx", SampleWorkbooks.noPlan());
        assertThat(job.path("state").asString()).isEqualTo("REFUSED");
        assertThat(job.path("problems").toString()).contains("BACA-");
        JsonNode plan = service.asAdmin().get("/api/v1/plans/" + job.path("plan").asString()).is(200).json();
        assertThat(plan.path("state").asString()).isEqualTo("REFUSED");
        assertThat(plan.path("problems").isEmpty()).isFalse();
        assertThat(database.sql("select count(*) from assessment_plan where plan = ?").param(job.path("plan").asString())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void withoutAReferenceThePlanIsRefusedAndSaysSo() {
        GovernmentAtWork government = GovernmentAtWork.withoutReference(service);
        JsonNode job = government.checked("renja.xlsx", SampleWorkbooks.plan("renja-dinas-sosial.xlsx"));
        assertThat(job.path("state").asString()).isEqualTo("REFUSED");
        assertThat(job.path("problems").path(0).path("code").asString()).isEqualTo("ACUAN-BELUM-ADA");
    }

    @Test
    void anAgencyThatSendsRowsOfAnotherIsRefusedWithThoseRowsAndStillSeesItsOwnPlan() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        GovernmentAtWork office = government.as(service.as(Role.OPD, government.code(), HEALTH));
        JsonNode job = office.checked("renja.xlsx", SampleWorkbooks.anotherPlan("renja-dinas-sosial.xlsx"));
        assertThat(job.path("state").asString()).isEqualTo("REFUSED");
        assertThat(job.path("problems").path(0).path("code").asString()).isEqualTo("BACA-PERANGKAT-DAERAH-LAIN");
        assertThat(job.path("problems").path(0).path("found").asString()).contains("Dinas Sosial").contains("baris / rows");
        office.person().get("/api/v1/plans/" + job.path("plan").asString()).is(200);
        assertThat(office.checked("renja.xlsx", SampleWorkbooks.anotherPlan("renja-dinas-kesehatan.xlsx")).path("state").asString())
                .isEqualTo("DONE");
    }

    @Test
    void deadlinesAreMeasuredAgainstTheDayThePlanCameIn() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        JsonNode job = government.checked("renja.xlsx", SampleWorkbooks.anotherPlan("renja-inspektorat.xlsx"));
        Instant received = Instant.parse(service.asAdmin().get("/api/v1/plans/" + job.path("plan").asString()).text("receivedAt"));
        assertThat(database.sql("select as_of from assessment where id = ?").param(job.path("assessment").asString())
                .query(LocalDate.class).single()).isEqualTo(received.atOffset(ZoneOffset.ofHours(7)).toLocalDate());
    }

    private int rows(String table, String assessment) {
        return database.sql("select count(*) from " + table + " where assessment = ?").param(assessment).query(Integer.class).single();
    }
}
