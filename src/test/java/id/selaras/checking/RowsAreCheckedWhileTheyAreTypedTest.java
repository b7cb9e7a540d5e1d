package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.intake.PlanReader;
import id.selaras.intake.PlanRequest;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problems;
import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import id.selaras.workbook.WorkbookReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RowsAreCheckedWhileTheyAreTypedTest {

    private static final String SOCIAL = "1.06.0.00.0.00.01.0000";
    private static AssessedSample sample;

    @Autowired
    private ServiceClient service;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aGovernmentWithItsReferenceAndACheckedPlan() {
        if (sample == null) {
            sample = AssessedSample.of(service, "renja-dinas-sosial.xlsx");
        }
    }

    @Test
    void aWholePlanTypedRowByRowGetsTheSameAnswersAsItsWorkbook() {
        Plan plan = PlanReader.read(List.of(WorkbookReader.read(Path.of("samples", "renja-dinas-sosial.xlsx"), new Problems())
                .orElseThrow()), PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN)).plan();
        Map<String, Object> body = body();
        body.put("subActivities", plan.subActivities().map(ASentRow::of).toList());
        JsonNode answer = check(body).is(200).json();
        assertThat(told(answer.path("findings"))).containsExactlyInAnyOrderElementsOf(told(sample.document().path("findings")));
        assertThat(aligned(answer.path("subActivities"))).isEqualTo(aligned(sample.document().path("subActivities")));
    }

    @Test
    void aFindingPointsAtTheFieldThatWasSent() {
        Map<String, Object> row = ASentRow.of("1.06.04.2.01.0001");
        row.put("allocation", "1.234");
        row.put("outputs", List.of(Map.of("indicator", "Jumlah orang", "target", 5, "unit", "Orang"),
                Map.of("indicator", "Meningkatnya layanan", "target", "dua belas", "unit", "Orang")));
        JsonNode answer = check(row).is(200).json();
        assertThat(fields(answer.path("problems"), "BACA-ANGKA-RANCU", "code")).containsExactly("/subActivities/0/allocation");
        assertThat(fields(answer.path("problems"), "BACA-TARGET", "code")).containsExactly("/subActivities/0/outputs/1/target");
        assertThat(fields(answer.path("findings"), "KLK-06", "rule")).containsExactly("/subActivities/0/outputs/1/indicator");
    }

    @Test
    void aFieldNobodySentIsNoEmptyField() {
        Map<String, Object> without = ASentRow.of("1.06.04.2.01.0001");
        Map<String, Object> empty = ASentRow.of("1.06.04.2.01.0001");
        empty.put("nextAllocation", null);
        assertThat(fields(check(without).is(200).json().path("findings"), "KLK-01", "rule")).doesNotContain("/subActivities/0/nextAllocation");
        assertThat(fields(check(empty).is(200).json().path("findings"), "KLK-01", "rule")).contains("/subActivities/0/nextAllocation");
    }

    @Test
    void theAnswerSaysFirstWhatCouldNotBeAssessedAndWhichRulesWereNotAsked() {
        JsonNode answer = check(ASentRow.of("1.06.04.2.01.0001")).is(200).json();
        assertThat(answer.path("stored").asBoolean()).isFalse();
        assertThat(answer.at("/hashes/ruleSet").asString()).isEqualTo(sample.document().at("/hashes/ruleSet").asString());
        assertThat(answer.at("/ruleStatus/notAssessable").asInt()).isPositive();
        assertThat(answer.at("/ruleStatus/reasons/0/rules").size())
                .isGreaterThanOrEqualTo(answer.at("/ruleStatus/reasons/1/rules").size());
        List<String> leftOut = answer.path("leftOut").valueStream().map(rule -> rule.path("rule").asString()).toList();
        assertThat(leftOut).contains("PAG-01", "DUP-01", "DUP-05");
        assertThat(answer.path("leftOut").valueStream().filter(rule -> rule.path("rule").asString().equals("DUP-01")))
                .allSatisfy(rule -> assertThat(rule.at("/reason/id").asString()).contains("beberapa perangkat daerah"));
        assertThat(answer.path("findings").valueStream()).allSatisfy(finding ->
                assertThat(finding.path("level").asString()).isEqualTo("SUB"));
    }

    @Test
    void numbersMayBeIndonesianTexts() {
        Map<String, Object> number = ASentRow.of("1.06.04.2.01.0001");
        Map<String, Object> text = ASentRow.of("1.06.04.2.01.0001");
        text.put("allocation", "Rp 250.000.000");
        assertThat(check(text).json().at("/subActivities/0/allocation")).isEqualTo(check(number).json().at("/subActivities/0/allocation"));
        assertThat(check(text).json().at("/subActivities/0/allocation").asLong()).isEqualTo(250_000_000L);
    }

    @Test
    void theSameRequestHasTheSameInputHashAndNothingOfItIsKept() {
        long before = database.sql("select count(*) from assessment").query(Long.class).single();
        String first = check(ASentRow.of("1.06.04.2.01.0001")).text("hashes.input");
        Map<String, Object> dearer = ASentRow.of("1.06.04.2.01.0001");
        dearer.put("allocation", 250_000_001);
        assertThat(check(ASentRow.of("1.06.04.2.01.0001")).text("hashes.input")).isEqualTo(first);
        assertThat(check(dearer).text("hashes.input")).isNotEqualTo(first);
        assertThat(database.sql("select count(*) from assessment").query(Long.class).single()).isEqualTo(before);
    }

    @Test
    void everythingWrongWithARequestIsSaidAtOnceWithItsPlace() {
        Map<String, Object> row = ASentRow.of("satu koma dua");
        row.put("alokasi", 5);
        row.put("allocation", true);
        row.put("program", "1.06.04");
        Map<String, Object> body = body();
        body.put("year", "2026");
        body.put("stage", "RENCANA");
        body.put("asOf", "kemarin");
        body.put("subActivities", List.of(ASentRow.of("1.06.04.2.01.0001"), row));
        JsonNode told = check(body).isProblem(422, "PERIKSA-TIDAK-TERBACA").json();
        assertThat(told.path("problems").valueStream().map(problem -> problem.path("file").asString())).containsExactlyInAnyOrder(
                "#/year", "#/stage", "#/asOf", "#/subActivities/1/code", "#/subActivities/1/alokasi",
                "#/subActivities/1/allocation", "#/subActivities/1/program");
    }

    @Test
    void hostileNumbersAndTextsAreRefusedBeforeAnybodyWritesThemOut() {
        for (String value : List.of("1e999999999", "-1e400", "1e-400", "\"\\u0000\"", "\"\\ud800\"")) {
            String body = """
                    {"year": 2026, "subActivities": [{"code": "1.06.04.2.01.0001", "allocation": %s}]}""".formatted(value);
            Answer answer = service.asAdmin().post(path(), body);
            assertThat(answer.status()).as(value + answer.text()).isIn(400, 422);
        }
    }

    @Test
    void tooManyRowsBelongIntoAPlanFile() {
        Map<String, Object> body = body();
        body.put("subActivities", Collections.nCopies(501, ASentRow.of("1.06.04.2.01.0001")));
        check(body).isProblem(422, "PERIKSA-TIDAK-TERBACA");
        body.put("subActivities", List.of());
        check(body).isProblem(422, "PERIKSA-TIDAK-TERBACA");
    }

    @Test
    void aCodeOfAnActivityIsNotTakenForASubActivity() {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("code", "1.06.04.2.01", "name", "Rehabilitasi Sosial"));
        Map<String, Object> body = body();
        body.put("subActivities", List.of(row, ASentRow.of("1.06.04.2.01.0001")));
        JsonNode answer = check(body).is(200).json();
        assertThat(fields(answer.path("problems"), "PERIKSA-BUKAN-SUB-KEGIATAN", "code")).containsExactly("/subActivities/0/code");
        assertThat(answer.path("subActivities")).hasSize(1);
    }

    @Test
    void anAgencyChecksItsOwnRowsOnlyAndNeedNotSayWhoItIs() {
        ServiceClient own = service.as(Role.OPD, sample.government(), SOCIAL);
        Map<String, Object> body = body();
        body.remove("agency");
        assertThat(own.post(path(), body).is(200).json().at("/subActivities/0/agency").asString()).isEqualTo(SOCIAL);
        body.put("agency", Map.of("code", "1.02.0.00.0.00.01.0000", "name", "Dinas Kesehatan"));
        own.post(path(), body).isProblem(404, "PERANGKAT-DAERAH-TIDAK-ADA");
        service.as(Role.AUDITOR, sample.government(), null).post(path(), body()).is(403);
    }

    @Test
    void anotherGovernmentsReferenceIsNotThere() {
        String other = AssessedSample.government(service);
        String version = service.asAdmin().get("/api/v1/governments/" + other + "/references").is(200).json().at("/items/0/id").asString();
        Map<String, Object> body = body();
        body.put("reference", version);
        check(body).isProblem(404, "ACUAN-TIDAK-ADA");
    }

    private Answer check(Map<String, Object> body) {
        Map<String, Object> whole = body.containsKey("subActivities") ? body : body();
        if (whole != body) {
            whole.put("subActivities", List.of(body));
        }
        return service.asAdmin().post(path(), whole);
    }

    private static String path() {
        return "/api/v1/governments/" + sample.government() + "/check";
    }

    private static Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("year", 2026);
        body.put("agency", Map.of("code", SOCIAL, "name", "Dinas Sosial"));
        body.put("subActivities", List.of(ASentRow.of("1.06.04.2.01.0001")));
        return body;
    }

    /** Rule, code and words of the findings about rows: cells differ, all else must not. */
    private static List<String> told(JsonNode findings) {
        return findings.valueStream().filter(finding -> finding.path("level").asString().equals("SUB"))
                .map(finding -> Stream.of("rule", "code", "found", "expected", "rupiah", "tableRow")
                        .map(field -> finding.path(field).asString()).toList().toString()).toList();
    }

    private static List<List<JsonNode>> aligned(JsonNode subActivities) {
        return subActivities.valueStream().map(sub -> Arrays.asList(sub.path("code"), sub.path("primary"), sub.path("verdict"),
                sub.path("score"), sub.path("indicators"), sub.path("priorities"))).toList();
    }

    private static List<String> fields(JsonNode list, String word, String field) {
        return list.valueStream().filter(entry -> entry.path(field).asString().equals(word))
                .flatMap(entry -> entry.path("fields").valueStream()).map(JsonNode::asString).toList();
    }
}
