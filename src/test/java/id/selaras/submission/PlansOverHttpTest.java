package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import id.selaras.workbook.HostileUploads;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PlansOverHttpTest {

    private static final String API = "/api/v1";

    @Autowired
    private ServiceClient service;
    private ServiceClient admin;
    private String code;
    private String plans;

    @BeforeEach
    void aNewGovernment() {
        code = ServiceClient.newGovernmentCode();
        plans = API + "/governments/" + code + "/plans";
        admin = service.asAdmin();
        admin.post(API + "/governments", Map.of("code", code, "name", "Kota Uji", "zone", "WIB")).is(201);
    }

    @Test
    void aPlanThatComesInIsAnsweredWithItselfAndTheJobThatReadsIt() {
        Answer answer = admin.upload(plans + "?year=2026", "Renja Dinkes.xlsx", Workbooks.plan()).is(202);
        JsonNode plan = answer.json().path("plan");
        assertThat(plan.path("version").asInt()).isEqualTo(1);
        assertThat(plan.path("stage").asString()).isEqualTo("RENJA");
        assertThat(plan.path("phase").asString()).isEqualTo("RANCANGAN");
        assertThat(plan.path("fileName").asString()).isEqualTo("Renja Dinkes.xlsx");
        String job = answer.json().at("/job/links/self").asString();
        assertThat(answer.header("Location")).isEqualTo(job);
        assertThat(admin.get(job).is(200).json().path("plan").asString()).isEqualTo(plan.path("id").asString());
        JsonNode read = admin.get(plan.at("/links/self").asString()).is(200).json();
        assertThat(read.at("/job/id").asString()).isEqualTo(job.substring(job.lastIndexOf('/') + 1));
        assertThat(read.path("newestVersion").asInt()).isEqualTo(1);
    }

    @Test
    void theSameBytesWithTheSameOptionsAreTheSameSubmissionAndNewBytesTheNextVersion() {
        JsonNode first = admin.upload(plans + "?year=2026", "renja.xlsx", Workbooks.plan()).is(202).json();
        JsonNode again = admin.upload(plans + "?year=2026&stage=RENJA", "nama-lain.xlsx", Workbooks.plan()).is(200).json();
        assertThat(again.at("/plan/id")).isEqualTo(first.at("/plan/id"));
        assertThat(again.at("/job/id")).isEqualTo(first.at("/job/id"));
        assertThat(submit("?year=2026&phase=AKHIR", Workbooks.plan()).at("/plan/version").asInt()).isEqualTo(1);
        assertThat(submit("?year=2026", Workbooks.planSavedAgain(1)).at("/plan/version").asInt()).isEqualTo(2);
        JsonNode old = admin.get(first.at("/plan/links/self").asString()).is(200).json();
        assertThat(old.path("newestVersion").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {Uploads.XLSX, "application/octet-stream", "APPLICATION/OCTET-STREAM"})
    void aProgramSendsTheBareBytes(String type) {
        Answer answer = admin.raw("POST", plans + "?year=2026&name=renja%20n.xlsx", type, Workbooks.plan()).is(202);
        assertThat(answer.text("plan.fileName")).isEqualTo("renja n.xlsx");
    }

    @Test
    void theNameOfAFileIsNeverAPath() {
        String name = "..%2F..%2Fetc%2Fcron.d%5C%E2%80%AErenja%0A%3Cb%3E.xlsx";
        JsonNode plan = admin.raw("POST", plans + "?year=2026&name=" + name, Uploads.XLSX, Workbooks.plan()).is(202).json();
        assertThat(plan.at("/plan/fileName").asString()).isEqualTo("renja-b-.xlsx");
        Answer download = admin.get(plan.at("/plan/links/workbook").asString()).is(200);
        assertThat(download.body()).isEqualTo(Workbooks.plan());
        assertThat(download.header("Content-Type")).isEqualTo(Uploads.XLSX);
        assertThat(download.header("Content-Disposition")).contains("filename*=UTF-8''renja-b-.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?year=dua%20ribu", "?year=1999", "?year=2026&stage=APBD", "?year=2026&phase=DRAF"})
    void optionsThatCannotBeAreRefused(String options) {
        admin.upload(plans + options, "renja.xlsx", Workbooks.plan()).is(400);
        assertThat(admin.get(plans).is(200).json().path("total").asInt()).isZero();
    }

    @Test
    void whatIsNoUploadIsRefused() {
        admin.raw("POST", plans + "?year=2026", "text/csv", "Kode;Nama".getBytes(StandardCharsets.UTF_8)).is(415);
        admin.post(plans + "?year=2026", Map.of("file", "x")).is(415);
        admin.raw("POST", plans + "?year=2026", "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8))
                .isProblem(400, "BERKAS-TEPAT-SATU");
        admin.raw("POST", plans + "?year=2026", "multipart/form-data; boundary=b", new byte[0]).is(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40 << 20})
    void aFileOverTheLimitIsAnsweredSoAndNotWithABrokenConnection(int over) {
        byte[] large = new byte[(50 << 20) + over];
        admin.raw("POST", plans + "?year=2026", Uploads.XLSX, large).isProblem(413, "TERLALU-BESAR");
        admin.upload(plans + "?year=2026", "renja.xlsx", large).isProblem(413, "TERLALU-BESAR");
    }

    static Stream<HostileUploads.Hostile> hostileFiles() {
        return HostileUploads.all();
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void aBrokenOrHostileFileIsRefusedWithItsReasonAndNothingIsKept(HostileUploads.Hostile hostile) {
        Answer refused = admin.upload(plans + "?year=2026", "renja.xlsx", hostile.bytes())
                .isProblem(422, "BERKAS-TIDAK-DAPAT-DIPAKAI");
        assertThat(refused.json().path("problems")).extracting(problem -> problem.path("code").asString()).contains(hostile.code());
        assertThat(admin.get(plans).is(200).json().path("total").asInt()).isZero();
    }

    @Test
    void anOpdHandsInForItselfAndOnlyForItself() {
        admin.upload(API + "/governments/" + code + "/references", "acuan.xlsx", Workbooks.reference(code)).is(201);
        ServiceClient health = service.as(Role.OPD, code, Workbooks.HEALTH);
        JsonNode plan = health.upload(plans + "?year=2026", "renja.xlsx", Workbooks.plan()).is(202).json();
        assertThat(plan.at("/plan/agency").asString()).isEqualTo(Workbooks.HEALTH);
        for (String agency : List.of("1.01.0.00.0.00.01.0000", "9.99.0.00.0.00.01.0000", "%00", "x".repeat(61))) {
            int expected = agency.equals("%00") ? 400 : 404;
            health.upload(plans + "?year=2026&agency=" + agency, "renja.xlsx", Workbooks.plan()).is(expected);
        }
        admin.upload(plans + "?year=2026&agency=9.99.0.00.0.00.01.0000", "renja.xlsx", Workbooks.plan())
                .isProblem(404, "PERANGKAT-DAERAH-TIDAK-ADA");
        service.as(Role.AUDITOR, code, null).upload(plans + "?year=2026", "renja.xlsx", Workbooks.plan()).is(403);
    }

    @Test
    void whatIsAnothersLooksExactlyLikeWhatIsNotThere() {
        JsonNode plan = service.as(Role.OPD, code, Workbooks.HEALTH).upload(plans + "?year=2026", "renja.xlsx", Workbooks.plan())
                .is(202).json();
        ServiceClient other = service.as(Role.OPD, code, "1.01.0.00.0.00.01.0000");
        String self = plan.at("/plan/links/self").asString();
        String job = plan.at("/job/links/self").asString();
        String none = API + "/plans/00000000-0000-0000-0000-000000000000";
        assertThat(message(other.get(self).isProblem(404, "RENCANA-TIDAK-ADA")))
                .isEqualTo(message(other.get(none).isProblem(404, "RENCANA-TIDAK-ADA")));
        other.get(self + "/workbook").isProblem(404, "RENCANA-TIDAK-ADA");
        other.delete(self + "?reason=keliru").isProblem(404, "RENCANA-TIDAK-ADA");
        other.put(self + "/mapping", Map.of()).isProblem(404, "RENCANA-TIDAK-ADA");
        other.get(job).isProblem(404, "PEKERJAAN-TIDAK-ADA");
        other.post(job + "/cancel", null).isProblem(404, "PEKERJAAN-TIDAK-ADA");
        assertThat(other.get(plans).is(200).json().path("total").asInt()).isZero();
        assertThat(other.get(plans.replace("/plans", "/jobs")).is(200).json().path("total").asInt()).isZero();
        assertThat(admin.get(plans).is(200).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aMistakenPlanIsWithdrawnWithAReasonAndStaysVisible() {
        JsonNode sent = submit("?year=2026", Workbooks.plan());
        String self = sent.at("/plan/links/self").asString();
        admin.delete(self).is(400);
        admin.delete(self + "?reason=%20").is(400);
        assertThat(admin.delete(self + "?reason=salah%20berkas").is(200).text("state")).isEqualTo("DELETED");
        admin.delete(self + "?reason=salah%20berkas").is(200);
        admin.delete(self + "?reason=lain").isProblem(409, "RENCANA-SUDAH-DITARIK");
        JsonNode tombstone = admin.get(self).is(200).json();
        assertThat(tombstone.path("deletedReason").asString()).isEqualTo("salah berkas");
        assertThat(tombstone.at("/job/state").asString()).isNotIn("QUEUED", "RUNNING");
        admin.get(self + "/workbook").isProblem(409, "RENCANA-SUDAH-DITARIK");
        admin.put(self + "/mapping", Map.of()).isProblem(409, "RENCANA-SUDAH-DITARIK");
        assertThat(submit("?year=2026", Workbooks.plan()).at("/plan/version").asInt()).isEqualTo(2);
        assertThat(admin.get(plans + "?state=DELETED").is(200).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void everyWordOfAMappingThatIsNotUnderstoodIsSaidAtOnce() {
        String mapping = submit("?year=2026", Workbooks.plan()).at("/plan/links/mapping").asString();
        Answer refused = admin.put(mapping, Map.of("sheet", "Renja", "headerRow", 0, "columns",
                Map.of("Pagu Indikatif", "7", "Warna", "B"))).isProblem(422, "PEMETAAN-TIDAK-DAPAT-DIPAKAI");
        assertThat(refused.json().path("problems").size()).isEqualTo(3);
        admin.put(mapping, "[1, 2]").isProblem(422, "PEMETAAN-TIDAK-DAPAT-DIPAKAI");
        admin.put(mapping, "{\"sheet\": \"\\ud800\"}").isProblem(400, "TEKS-TIDAK-SAH");
        admin.put(mapping, "{\"sheet\": ").is(400);
        assertThat(admin.get(mapping.replace("/mapping", "")).is(200).json().path("mapping").isNull()).isTrue();
    }

    @Test
    void aCorrectedMappingIsReadByANewJob() {
        JsonNode sent = submit("?year=2026", Workbooks.plan());
        String self = sent.at("/plan/links/self").asString();
        Answer corrected = admin.put(self + "/mapping", Map.of("headerRow", 6, "columns", Map.of("Catatan", "-"))).is(202);
        assertThat(corrected.json().at("/job/id")).isNotEqualTo(sent.at("/job/id"));
        assertThat(corrected.header("Location")).isEqualTo(corrected.text("job.links.self"));
        assertThat(admin.get(self).is(200).json().at("/mapping/headerRow").asInt()).isEqualTo(6);
        assertThat(admin.get(sent.at("/job/links/self").asString()).is(200).text("state")).isNotIn("QUEUED", "RUNNING");
        admin.get(plans.replace("/plans", "/mappings")).is(200);
        admin.delete(plans.replace("/plans", "/mappings/") + "0".repeat(64)).isProblem(404, "PEMETAAN-TIDAK-ADA");
        service.as(Role.OPD, code, Workbooks.HEALTH).delete(plans.replace("/plans", "/mappings/") + "0".repeat(64))
                .isProblem(403, "PEMETAAN-MILIK-BERSAMA");
    }

    @Test
    void listsAreFilteredSortedAndPaged() {
        submit("?year=2026", Workbooks.plan());
        submit("?year=2027", Workbooks.plan());
        submit("?year=2027&stage=RKA&agency=" + Workbooks.HEALTH, Workbooks.planSavedAgain(2));
        assertThat(years("?sort=year")).containsExactly(2026, 2027, 2027);
        assertThat(years("?sort=-year&size=1&page=2")).containsExactly(2026);
        assertThat(years("?year=2027&stage=RENJA")).containsExactly(2027);
        assertThat(years("?agency=" + Workbooks.HEALTH + "&stage=RKA")).containsExactly(2027);
        admin.get(plans + "?sort=warna").isProblem(400, "URUTAN-TIDAK-DIKENAL");
        admin.get(plans + "?state=HILANG").is(400);
        admin.get(plans + "?agency=%00").is(400);
        String jobs = plans.replace("/plans", "/jobs");
        assertThat(admin.get(jobs + "?kind=PLAN&size=2").is(200).json().path("items").size()).isEqualTo(2);
        assertThat(admin.get(jobs + "?kind=ASSESSMENT").is(200).json().path("total").asInt()).isZero();
        admin.get(jobs + "?state=QUEUED").is(200);
        admin.get(jobs + "?state=MALAS").is(400);
    }

    @Test
    void twoOfTheSameAtOnceAreOneSubmission() {
        List<Answer> answers = atOnce(2, at -> Workbooks.plan());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 202);
        assertThat(answers.stream().map(answer -> answer.text("plan.id")).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.text("job.id")).distinct()).hasSize(1);
    }

    @Test
    void tenDifferentOnesAtOnceAllComeIn() {
        List<Answer> answers = atOnce(10, Workbooks::planSavedAgain);
        assertThat(answers).extracting(Answer::status).containsOnly(202);
        Set<Integer> versions = new HashSet<>();
        answers.forEach(answer -> versions.add(answer.json().at("/plan/version").asInt()));
        assertThat(versions).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    private List<Answer> atOnce(int many, java.util.function.IntFunction<byte[]> bytes) {
        List<CompletableFuture<Answer>> sent = IntStream.range(0, many).mapToObj(at -> CompletableFuture.supplyAsync(
                () -> admin.upload(plans + "?year=2026", "renja.xlsx", bytes.apply(at)), run -> new Thread(run).start())).toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private JsonNode submit(String options, byte[] workbook) {
        return admin.upload(plans + options, "renja.xlsx", workbook).is(202).json();
    }

    private List<Integer> years(String query) {
        return admin.get(plans + query).is(200).json().path("items").valueStream().map(plan -> plan.path("year").asInt()).toList();
    }

    private static String message(Answer answer) {
        return answer.text("title") + answer.json().path("message") + answer.text("detail");
    }
}
