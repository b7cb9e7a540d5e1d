package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.report.json.ResultHash;
import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class StoredAnswersAreReadTest {

    private static AssessedSample sample;

    @Autowired
    private ServiceClient service;

    @BeforeEach
    void onePlanIsChecked() {
        if (sample == null) {
            sample = AssessedSample.of(service, "renja-dinas-sosial.xlsx");
        }
    }

    @Test
    void theHeadHasEverythingButTheLists() {
        JsonNode head = read("").json();
        for (String field : List.of("assessmentId", "createdAt", "stage", "phase", "year", "hashes", "files", "scope", "summary")) {
            assertThat(head.get(field)).as(field).isEqualTo(sample.document().get(field));
        }
        assertThat(head.has("findings")).isFalse();
        assertThat(head.at("/counts/findings").asInt()).isEqualTo(sample.document().path("findings").size());
        assertThat(head.at("/counts/subActivities").asInt()).isEqualTo(sample.document().path("subActivities").size());
        assertThat(head.at("/reference/version").asInt()).isEqualTo(1);
        assertThat(head.at("/plans/0/plan").asString()).isEqualTo(sample.plan());
        assertThat(head.at("/plans/0/withdrawn").asBoolean()).isFalse();
        head.path("links").forEach(link -> service.asAdmin().get(link.asString()).is(200));
    }

    @Test
    void theWholeDocumentIsGivenAsItWasHashed() {
        Answer json = read("/json");
        assertThat(ResultHash.of(json.json())).isEqualTo(json.text("hashes.result"));
        assertThat(json.header("Content-Disposition")).startsWith("attachment").contains("assessment.json");
    }

    @Test
    void findingsComeGravestAndDearestFirst() {
        List<JsonNode> expected = all("findings").stream().sorted(Comparator.comparingInt(
                (JsonNode finding) -> List.of("BLOK", "TINGGI", "SEDANG", "INFO").indexOf(finding.path("severity").asString()))
                .thenComparing(finding -> finding.path("rupiah").decimalValue(), Comparator.reverseOrder())).toList();
        assertThat(pages("/findings", 7)).isEqualTo(expected);
    }

    @Test
    void everyFilterOfFindingsShowsExactlyWhatFits() {
        JsonNode first = all("findings").get(0);
        filtered("findings", "rule", first.path("rule").asString(), finding -> same(first, finding, "rule"));
        filtered("findings", "severity", "SEDANG", finding -> finding.path("severity").asString().equals("SEDANG"));
        filtered("findings", "level", "PROGRAM", finding -> finding.path("level").asString().equals("PROGRAM"));
        filtered("findings", "agency", sample.agency(), finding -> finding.path("agency").asString().equals(sample.agency()));
        filtered("findings", "file", "F1", finding -> true);
        String code = all("findings").stream().map(finding -> finding.path("code").asString()).filter(text -> text.length() > 7)
                .findFirst().orElseThrow().substring(0, 7);
        filtered("findings", "code", code, finding -> below(finding, code));
    }

    @Test
    void findingsOfATargetAreThoseOfTheRowsThatServeIt() {
        String theme = all("subActivities").stream().map(sub -> sub.path("primary").asString())
                .filter(word -> !word.matches("NONE|SUPPORT")).findFirst().orElseThrow();
        List<JsonNode> serving = all("subActivities").stream().filter(sub -> serves(sub, theme, null)).toList();
        assertThat(serving).isNotEmpty();
        List<String> codes = serving.stream().map(sub -> sub.path("code").asString()).toList();
        List<JsonNode> shown = pages("/findings?target=" + theme, 500);
        assertThat(shown).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.path("level").asString()).isEqualTo("SUB");
            assertThat(codes).contains(finding.path("code").asString());
        });
    }

    @Test
    void everyFilterOfSubActivitiesShowsExactlyWhatFits() {
        JsonNode first = all("subActivities").get(0);
        filtered("sub-activities", "verdict", first.path("verdict").asString(), sub -> same(first, sub, "verdict"));
        filtered("sub-activities", "theme", first.path("primary").asString(), sub -> same(first, sub, "primary"));
        filtered("sub-activities", "code", "1.06", sub -> below(sub, "1.06"));
        filtered("sub-activities", "target", "KEMISKINAN", sub -> serves(sub, "KEMISKINAN", null));
        filtered("sub-activities", "target=KEMISKINAN&strength", "DIRECT", sub -> serves(sub, "KEMISKINAN", "DIRECT"));
    }

    @Test
    void theDearestSubActivityIsFoundByItsRupiah() {
        List<JsonNode> sorted = pages("/sub-activities?sort=-rupiah", 5);
        assertThat(sorted).hasSize(all("subActivities").size())
                .isSortedAccordingTo(Comparator.comparing((JsonNode sub) -> sub.path("allocation").decimalValue(),
                        Comparator.reverseOrder()));
    }

    @Test
    void rulesThatCouldNotBeAssessedAreListedWithTheirReason() {
        List<JsonNode> open = pages("/rule-status?status=NOT_ASSESSABLE", 50);
        assertThat(open).hasSize((int) all("ruleStatus").stream()
                .filter(rule -> rule.path("status").asString().equals("NOT_ASSESSABLE")).count());
        assertThat(open).allSatisfy(rule -> assertThat(rule.at("/reason/id").asString()).isNotBlank());
        assertThat(pages("/coverage?kind=THEME", 50)).hasSize(8);
        assertThat(pages("/problems", 50)).isEqualTo(all("problems"));
    }

    @Test
    void wrongFiltersAndOrdersAreRefusedWithWhatIsAllowed() {
        service.asAdmin().get(sample.path("/findings?severity=FOO")).is(400);
        service.asAdmin().get(sample.path("/findings?sort=warna")).isProblem(400, "URUTAN-TIDAK-DIKENAL");
        service.asAdmin().get(sample.path("/findings?size=0")).isProblem(400, "HALAMAN-TIDAK-SAH");
        service.asAdmin().get(sample.path("/findings?agency=a%00b")).isProblem(400, "TEKS-TIDAK-SAH");
    }

    @Test
    void whoHasThePageAlreadyIsNotSentItAgain() {
        for (String path : List.of("/findings?severity=BLOK", "/sub-activities", "/json", "/workbooks/F1")) {
            String tag = read(path).header("ETag");
            assertThat(tag).contains(sample.document().at("/hashes/result").asString());
            assertThat(service.asAdmin().with("If-None-Match", tag).get(sample.path(path)).is(304).body()).isEmpty();
        }
    }

    @Test
    void theCheckedWorkbookIsDownloadedUnderItsNameOrItsFile() {
        Answer byFile = read("/workbooks/F1");
        assertThat(byFile.header("Content-Disposition")).startsWith("attachment").contains("renja-dinas-sosial-diperiksa.xlsx");
        assertThat(byFile.header("Content-Type")).contains("spreadsheetml");
        assertThat(byFile.body()).startsWith('P', 'K');
        assertThat(read("/workbooks/renja-dinas-sosial-diperiksa.xlsx").body()).isEqualTo(byFile.body());
        service.asAdmin().get(sample.path("/workbooks/F2")).isProblem(404, "BERKAS-TIDAK-ADA");
    }

    @Test
    void aFindingIsExplainedWithTheRowOfTheTableThatDecided() {
        JsonNode finding = all("findings").stream().filter(found -> found.path("level").asString().equals("SUB")).findFirst()
                .orElseThrow();
        JsonNode told = read("/findings/" + finding.path("id").asString() + "/explain").json();
        assertThat(told.path("finding")).isEqualTo(finding);
        assertThat(read("/findings/" + finding.path("id").asString()).json()).isEqualTo(finding);
        assertThat(told.at("/tableRow/at").asString()).isEqualTo(finding.path("tableRow").asString());
        assertThat(told.at("/tableRow/conditions").size()).isPositive();
        assertThat(told.at("/tableRow/results/Temuan").asString()).isEqualTo(finding.path("rule").asString());
        assertThat(told.at("/subActivity/code").asString()).isEqualTo(finding.path("code").asString());
        assertThat(told.at("/file/name").asString()).isEqualTo("renja-dinas-sosial.xlsx");
        assertThat(told.at("/reference/fileName").asString()).isEqualTo("acuan.xlsx");
        assertThat(told.path("lines").valueStream().map(JsonNode::asString)).anyMatch(line -> line.contains(finding.path("rule").asString()))
                .anyMatch(line -> line.contains(sample.document().at("/hashes/ruleSet").asString()));
        service.asAdmin().get(sample.path("/findings/T-0000000000")).isProblem(404, "TEMUAN-TIDAK-ADA");
    }

    @Test
    void anAgencySeesItsOwnAssessmentsAndNoOther() {
        ServiceClient own = service.as(Role.OPD, sample.government(), sample.agency());
        ServiceClient other = service.as(Role.OPD, sample.government(), "1.02.0.00.0.00.01.0000");
        own.get(sample.path("/findings")).is(200);
        String list = "/api/v1/governments/" + sample.government() + "/assessments";
        assertThat(own.get(list).is(200).json().path("total").asInt()).isEqualTo(1);
        assertThat(other.get(list).is(200).json().path("total").asInt()).isZero();
        for (String path : List.of("", "/findings", "/sub-activities", "/coverage", "/rule-status", "/problems", "/json",
                "/workbooks/F1", "/findings/" + all("findings").get(0).path("id").asString() + "/explain")) {
            Answer hidden = other.get(sample.path(path)).isProblem(404, "PENILAIAN-TIDAK-ADA");
            assertThat(hidden.text("message.id")).isEqualTo(service.asAdmin()
                    .get("/api/v1/assessments/00000000-0000-0000-0000-000000000000").is(404).text("message.id"));
        }
    }

    /** More readers than connections: nobody may hold one and wait for another. */
    @Test
    void manyReadersAtOnceAllGetTheirAnswer() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(40);
        try {
            List<Callable<Integer>> wishes = Collections.nCopies(400,
                    () -> service.asAdmin().get(sample.path("/findings?size=5")).status());
            for (Future<Integer> answer : readers.invokeAll(wishes, 60, TimeUnit.SECONDS)) {
                assertThat(answer.isCancelled()).isFalse();
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void assessmentsOfAGovernmentAreListedByWhatWasAskedFor() {
        String list = "/api/v1/governments/" + sample.government() + "/assessments";
        JsonNode line = service.asAdmin().get(list + "?year=2026&stage=RENJA&agency=" + sample.agency() + "&plan=" + sample.plan())
                .is(200).json().at("/items/0");
        assertThat(line.path("assessmentId").asString()).isEqualTo(sample.assessment());
        assertThat(line.path("hashes")).isEqualTo(sample.document().path("hashes"));
        assertThat(service.asAdmin().get(list + "?year=2027").is(200).json().path("total").asInt()).isZero();
        assertThat(service.asAdmin().get(list + "?stage=RKA&stage=DPA").is(200).json().path("total").asInt()).isZero();
    }

    @Test
    void anAssessmentOfAWithdrawnPlanStaysAndSaysSo() {
        AssessedSample withdrawn = AssessedSample.of(service, "renja-inspektorat.xlsx");
        service.asAdmin().delete("/api/v1/plans/" + withdrawn.plan() + "?reason=Salah%20tahun").is(200);
        JsonNode head = service.asAdmin().get(withdrawn.path("")).is(200).json();
        assertThat(head.at("/plans/0/withdrawn").asBoolean()).isTrue();
        assertThat(head.at("/plans/0/withdrawnReason").asString()).isEqualTo("Salah tahun");
        service.asAdmin().get(withdrawn.path("/findings")).is(200);
    }

    private Answer read(String path) {
        return service.asAdmin().get(sample.path(path)).is(200);
    }

    private List<JsonNode> all(String section) {
        return sample.document().path(section).valueStream().toList();
    }

    /** All pages one after the other. */
    private List<JsonNode> pages(String path, int size) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonNode listing = read(path + (path.contains("?") ? "&" : "?") + "size=" + size + "&page=" + page).json();
            listing.path("items").forEach(items::add);
            if (items.size() >= listing.path("total").asInt()) {
                assertThat(items).hasSize(listing.path("total").asInt());
                return items;
            }
        }
    }

    private void filtered(String list, String filter, String value, Predicate<JsonNode> fits) {
        String section = list.equals("findings") ? list : "subActivities";
        List<JsonNode> expected = all(section).stream().filter(fits).toList();
        assertThat(expected).as("%s by %s", list, filter).isNotEmpty();
        assertThat(pages("/" + list + "?" + filter + "=" + value, 500)).as("%s by %s", list, filter)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean same(JsonNode one, JsonNode other, String field) {
        return one.path(field).asString().equals(other.path(field).asString());
    }

    private static boolean below(JsonNode entry, String code) {
        return (entry.path("code").asString() + ".").startsWith(code + ".");
    }

    private static boolean serves(JsonNode sub, String target, String strength) {
        return sub.path("alignments").valueStream().filter(alignment -> alignment.path("target").asString().equals(target)
                && !alignment.path("evidence").asString().equals("DECLARED"))
                .map(alignment -> alignment.path("strength").asString())
                .min(Comparator.comparing(List.of("DIRECT", "INDIRECT", "SUPPORT", "NONE")::indexOf))
                .filter(strongest -> strength == null || strongest.equals(strength)).isPresent();
    }
}
