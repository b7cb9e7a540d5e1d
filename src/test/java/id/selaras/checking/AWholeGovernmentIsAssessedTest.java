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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What Bappeda and what an agency get of an assessment over the whole government. */
@ServiceTest
class AWholeGovernmentIsAssessedTest {

    @Autowired
    private ServiceClient service;

    private GovernmentAtWork government;
    private String path;
    private JsonNode head;

    @BeforeEach
    void assessTwoPlansOfThreeAgencies() {
        government = GovernmentAtWork.fresh(service);
        government.checked("renja-kecamatan.xlsx", SampleWorkbooks.anotherPlan("renja-kecamatan-lekok-dan-pandaan.xlsx"));
        government.checked("renja-sosial.xlsx", SampleWorkbooks.anotherPlan("renja-dinas-sosial.xlsx"));
        Answer accepted = government.person().post(government.path("/assessments"), Map.of("scope", "GOVERNMENT", "year", 2026)).is(202);
        assertThat(government.over(accepted.text("job")).path("state").asString()).isEqualTo("DONE");
        path = "/api/v1/assessments/" + accepted.text("id");
        head = service.asAdmin().get(path).is(200).json();
    }

    @Test
    void coverageFromTheTopIsAnsweredToWhoMaySeeAllAgencies() {
        JsonNode cascade = service.asAdmin().get(path + "/cascade").is(200).json();
        assertThat(cascade.path("assessed").asBoolean()).isTrue();
        assertThat(cascade.at("/nodes/0/level").asString()).isEqualTo("VISI");
        assertThat(cascade.path("gaps").valueStream().map(gap -> gap.path("awaited").size())).anyMatch(awaited -> awaited > 0);
        assertThat(head.path("cascade").isMissingNode()).isTrue();
        JsonNode limits = service.asAdmin().get(path + "/limits").is(200).json();
        assertThat(limits.path("assessed").asBoolean()).isTrue();
        assertThat(limits.path("limits").valueStream().map(limit -> limit.path("rule").asString())).contains("WAJ-10");
    }

    @Test
    void theGovernmentsWorkbooksAreListedAndDownloaded() {
        List<String> names = head.path("workbooks").valueStream().map(workbook -> workbook.path("name").asString()).toList();
        assertThat(names).contains("ringkasan-pemerintah.xlsx", "tumpang-tindih.xlsx").filteredOn(name -> name.startsWith("temuan-")).hasSize(2);
        names.forEach(name -> service.asAdmin().get(path + "/workbooks/" + name).is(200));
        service.asAdmin().get(path + "/workbooks/lain.xlsx").isProblem(404, "BERKAS-TIDAK-ADA");
    }

    @Test
    void anAgencyGetsTheWorkbookOfItsOwnRowsAndNothingElseOfTheRun() {
        List<JsonNode> own = head.path("workbooks").valueStream().filter(workbook -> !workbook.path("agency").isNull()).toList();
        ServiceClient office = service.as(Role.OPD, government.code(), own.get(0).path("agency").asString());
        office.get(path + "/workbooks/" + own.get(0).path("name").asString()).is(200);
        for (String other : List.of("/workbooks/" + own.get(1).path("name").asString(), "/workbooks/ringkasan-pemerintah.xlsx",
                "/workbooks/tumpang-tindih.xlsx", "/workbooks/F1", "/cascade", "/limits", "/findings?level=GOVERNMENT", "/coverage", "/json", "")) {
            office.get(path + other).isProblem(404, "PENILAIAN-TIDAK-ADA");
        }
    }

    @Test
    void anAssessmentOfOneAgencySaysThatNothingIsKnownFromTheTop() {
        String plan = government.checked("renja.xlsx", SampleWorkbooks.anotherPlan("renja-inspektorat.xlsx")).path("plan").asString();
        Answer accepted = government.person().post(government.path("/assessments"), Map.of("plans", List.of(plan))).is(202);
        government.over(accepted.text("job"));
        JsonNode cascade = service.asAdmin().get("/api/v1/assessments/" + accepted.text("id") + "/cascade").is(200).json();
        assertThat(cascade.path("assessed").asBoolean()).isFalse();
        assertThat(cascade.at("/reason/id").asString()).contains("seluruh pemerintah daerah");
        assertThat(cascade.path("nodes").isEmpty()).isTrue();
    }
}
