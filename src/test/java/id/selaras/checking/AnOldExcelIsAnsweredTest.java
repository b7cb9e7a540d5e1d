package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.Answer;
import id.selaras.service.GovernmentAtWork;
import id.selaras.service.SampleWorkbooks;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AnOldExcelIsAnsweredTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XLS = "application/vnd.ms-excel";

    @Autowired
    private ServiceClient service;

    @Test
    void theFindingsAreAnXlsxAndThePlanComesBackAsTheXlsItIs() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        JsonNode job = government.checked("renja-dinas-tenaga-kerja.xls", SampleWorkbooks.plan("excel-97/renja-dinas-tenaga-kerja.xls"));
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
        Answer findings = service.asAdmin().get("/api/v1/assessments/" + job.path("assessment").asString() + "/workbooks/F1").is(200);
        assertThat(findings.header("Content-Type")).isEqualTo(XLSX);
        assertThat(findings.header("Content-Disposition")).contains("renja-dinas-tenaga-kerja-diperiksa.xlsx");
        Answer plan = service.asAdmin().get("/api/v1/plans/" + job.path("plan").asString() + "/workbook").is(200);
        assertThat(plan.header("Content-Type")).isEqualTo(XLS);
    }
}
