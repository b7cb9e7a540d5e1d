package id.selaras.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.archive.FileArchive;
import id.selaras.checking.HandMadeOverlaps;
import id.selaras.service.Answer;
import id.selaras.service.GovernmentAtWork;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class OverlapsAreDecidedTest {

    private static HandMadeOverlaps first;

    @Autowired
    private ServiceClient service;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient database;

    private HandMadeOverlaps sample;
    private ServiceClient verifier;

    /** Decisions of the government are withdrawn, so that each begins with none. */
    @BeforeEach
    void threePlansWereAssessedTogether() {
        first = first == null ? HandMadeOverlaps.of(service, application) : first;
        sample = first;
        verifier = service.as(Role.VERIFIER, sample.government().code(), null);
        for (JsonNode line : verifier.get(decisions("?size=500")).is(200).json().path("items")) {
            verifier.put(line.at("/links/overlap").asString() + "/decision", Map.of("decision", "WITHDRAWN",
                    "seen", line.at("/decision/number").asInt(), "reason", "Uji berikutnya")).is(200);
        }
    }

    @Test
    void everyDecisionIsKeptWithWhoAndWhenAndWhy() {
        int before = seen("O1");
        Answer accepted = decide("O1", body("ACCEPTED", before, "Sasaran sama", "Dinas Sosial", "2026-06-30")).is(200);
        assertThat(accepted.json().path("number").asInt()).isEqualTo(before + 1);
        assertThat(accepted.text("decidedBy")).startsWith("uji-verifier");
        decide("O1", body("DEFERRED", before + 1, "Tunggu hasil rapat", "Bappeda, Bidang Sosial Budaya", null)).is(200);
        JsonNode view = verifier.get(sample.path("/overlaps/O1")).is(200).json();
        assertThat(view.at("/overlap/decision/decision").asString()).isEqualTo("DEFERRED");
        assertThat(view.at("/overlap/decision/due").isNull()).isTrue();
        assertThat(view.at("/history/1/reason").asString()).isEqualTo("Sasaran sama");
        assertThat(view.at("/history/1/due").asString()).isEqualTo("2026-06-30");
        assertThat(Instant.parse(view.at("/history/1/decidedAt").asString())).isBefore(Instant.parse(view.at("/history/0/decidedAt").asString()));
        assertThat(shown("?decision=DEFERRED")).containsExactly("O1");
    }

    @Test
    void whoDidNotSeeTheLastDecisionIsToldSo() {
        int before = seen("O1");
        decide("O1", body("REJECTED", before, "Sasaran berbeda", null, null)).is(200);
        decide("O1", body("ACCEPTED", before, "Sasaran sama", "Dinas Sosial", null)).isProblem(409, "KEPUTUSAN-SUDAH-BERUBAH");
        decide("O1", body("ACCEPTED", before + 2, "Sasaran sama", "Dinas Sosial", null)).isProblem(409, "KEPUTUSAN-SUDAH-BERUBAH");
        assertThat(seen("O1")).isEqualTo(before + 1);
    }

    @Test
    void anIncompleteDecisionIsRefusedWithWhatIsMissing() {
        int seen = seen("O1");
        decide("O1", body("ACCEPTED", seen, "Sasaran sama", null, null)).isProblem(400, "PENANGGUNG-JAWAB-PERLU");
        decide("O1", body("DEFERRED", seen, "Tunggu", " ", null)).isProblem(400, "PENANGGUNG-JAWAB-PERLU");
        decide("O1", body("REJECTED", seen, "Bukan", null, "2026-06-30")).isProblem(400, "PENANGGUNG-JAWAB-TIDAK-PERLU");
        decide("O1", body("ACCEPTED", seen, "Sasaran sama", "Budi, NIP 19800101 200501 1 001", null)).isProblem(400, "PENANGGUNG-JAWAB-PRIBADI");
        decide("O1", body("ACCEPTED", seen, "Sasaran sama", "budi@contoh.go.id", null)).isProblem(400, "PENANGGUNG-JAWAB-PRIBADI");
        decide("O1", body("ACCEPTED", seen, "Sasaran sama", "Dinas Sosial", "9026-06-30")).isProblem(400, "TENGGAT-TIDAK-SAH");
        decide("O1", body("REJECTED", seen, "", null, null)).is(400);
        decide("O1", Map.of("decision", "REJECTED", "reason", "Tanpa nomor")).is(400);
        decide("O1", body("MUNGKIN", seen, "Tidak dikenal", null, null)).is(400);
        decide("O1", body("WITHDRAWN", seen, "Tidak ada", null, null)).isProblem(409, "KEPUTUSAN-BELUM-ADA");
        assertThat(seen("O1")).isEqualTo(seen);
        decide("O99", body("REJECTED", 0, "Bukan", null, null)).isProblem(404, "TUMPANG-TINDIH-TIDAK-ADA");
    }

    @Test
    void aCodeOfAnAgencyAsOwnerIsWrittenAsItsName() {
        decide("O1", body("ACCEPTED", seen("O1"), "Sasaran sama", sample.agency(1), null)).is(200);
        assertThat(verifier.get(decisions("?owner=dinas%20kesehatan")).is(200).json().at("/items/0/decision/owner").asString())
                .isEqualTo("Dinas Kesehatan");
    }

    @Test
    void onlyVerifiersDecide() {
        Map<String, Object> wish = body("REJECTED", seen("O1"), "Bukan", null, null);
        String path = sample.path("/overlaps/O1/decision");
        String here = sample.government().code();
        for (ServiceClient other : List.of(service.as(Role.OPD, here, sample.agency(0)), service.as(Role.TAPD, here, null),
                service.as(Role.AUDITOR, here, null), service.as(Role.STEWARD, here, null))) {
            other.put(path, wish).is(403);
        }
        service.as(Role.VERIFIER, GovernmentAtWork.withoutReference(service).code(), null).put(path, wish).isProblem(404, "PENILAIAN-TIDAK-ADA");
    }

    @Test
    void whatWasRejectedStaysAwayUnlessAskedForAndComesBackWhenTakenBack() {
        decide("O4", body("REJECTED", seen("O4"), "Jenjang berbeda", null, null)).is(200);
        assertThat(shown("")).containsExactly("O1", "O2", "O3", "O5", "O6");
        assertThat(shown("?decision=REJECTED")).containsExactly("O4");
        assertThat(shown("?decision=ALL")).hasSize(6);
        JsonNode group = verifier.get(sample.path("/overlap-groups?group=K1")).is(200).json().at("/items/0");
        assertThat(group.path("overlaps").valueStream().map(overlap -> overlap.path("id").asString())).containsExactly("O1", "O3");
        assertThat(group.path("weakest").isNull()).isTrue();
        decide("O4", body("WITHDRAWN", seen("O4"), "Keliru", null, null)).is(200);
        assertThat(shown("")).hasSize(6);
        assertThat(shown("?decision=NONE")).contains("O4");
    }

    @Test
    void aDecisionHoldsInTheNextVersionOfTheSameRows() {
        decide("O4", body("REJECTED", seen("O4"), "Jenjang berbeda", null, null)).is(200);
        decide("O1", body("ACCEPTED", seen("O1"), "Sasaran sama", "Dinas Sosial", null)).is(200);
        HandMadeOverlaps next = sample.again(application);
        assertThat(ids(verifier.get(next.path("/overlaps")).is(200).json())).doesNotContain("O4").contains("O1");
        JsonNode carried = verifier.get(next.path("/overlaps/O1")).is(200).json().at("/overlap/decision");
        assertThat(carried.path("decision").asString()).isEqualTo("ACCEPTED");
        assertThat(carried.path("assessment").asString()).isEqualTo(sample.assessment());
    }

    @Test
    void aRunIsGivenWhatWasRejectedAndTheListIsKept() {
        Map<String, Object> wish = Map.of("plans", sample.plans(), "asOf", "2026-03-01");
        String input = run(wish).at("/hashes/input").asString();
        decide("O4", body("REJECTED", seen("O4"), "Jenjang berbeda", null, null)).is(200);
        JsonNode after = run(wish);
        assertThat(after.at("/hashes/input").asString()).isNotEqualTo(input);
        String change = database.sql("select data from journal where kind = 'assessment.stored' order by number desc limit 1")
                .query(String.class).single();
        String list = change.replaceFirst(".*\"dismissed\":\"([0-9a-f]{64})\".*", "$1");
        assertThat(new String(application.getBean(FileArchive.class).bytes(list), StandardCharsets.UTF_8))
                .isEqualTo(sample.overlap("O4").path("memory").asString() + "\n");
        decide("O4", body("WITHDRAWN", seen("O4"), "Keliru", null, null)).is(200);
        assertThat(run(wish).at("/hashes/input").asString()).isEqualTo(input);
    }

    @Test
    void decisionsAreListedByWhatWasAskedFor() {
        decide("O1", body("ACCEPTED", seen("O1"), "Sasaran sama", "Dinas Sosial", "2026-06-30")).is(200);
        decide("O2", body("DEFERRED", seen("O2"), "Tunggu", "Bappeda", "2026-09-30")).is(200);
        decide("O4", body("REJECTED", seen("O4"), "Jenjang berbeda", null, null)).is(200);
        assertThat(listed("")).containsExactly("O4", "O2", "O1");
        assertThat(listed("?decision=ACCEPTED,DEFERRED&sort=due")).containsExactly("O1", "O2");
        assertThat(listed("?owner=BAPPEDA")).containsExactly("O2");
        assertThat(listed("?agency=" + sample.agency(0))).containsExactly("O1");
        assertThat(listed("?overdueOn=2026-07-01")).containsExactly("O1");
        assertThat(listed("?overdueOn=2026-06-30")).isEmpty();
        assertThat(listed("?size=1&page=1")).containsExactly("O2");
        verifier.get(decisions("?decision=MUNGKIN")).is(400);
        verifier.get(decisions("?sort=warna")).isProblem(400, "URUTAN-TIDAK-DIKENAL");
        JsonNode line = verifier.get(decisions("?decision=ACCEPTED")).is(200).json().at("/items/0");
        assertThat(line.path("rupiah").decimalValue()).isEqualByComparingTo(rupiah("O1"));
        verifier.get(line.at("/links/overlap").asString()).is(200);
        service.as(Role.AUDITOR, sample.government().code(), null).get(decisions("")).is(200);
    }

    @Test
    void anAgencyReadsTheDecisionsAboutItsOwnRowsAndNoMoneyOfOthers() {
        decide("O1", body("ACCEPTED", seen("O1"), "Sasaran sama", "Dinas Sosial", "2026-06-30")).is(200);
        decide("O2", body("DEFERRED", seen("O2"), "Tunggu", "Bappeda", null)).is(200);
        ServiceClient social = service.as(Role.OPD, sample.government().code(), sample.agency(0));
        Answer own = social.get(decisions("")).is(200);
        assertThat(own.json().path("total").asInt()).isEqualTo(1);
        assertThat(own.json().at("/items/0/rupiah").isNull()).isTrue();
        assertThat(own.json().at("/items/0/rows/1/rupiah").isNull()).isTrue();
        assertThat(own.text()).doesNotContain(sample.overlap("O1").at("/rows/1/code").asString());
        social.get(decisions("?sort=rupiah")).isProblem(400, "URUTAN-TIDAK-DIKENAL");
        JsonNode status = social.get(decisions("/summary?asOf=2026-07-01")).is(200).json();
        assertThat(status.at("/byDecision/0/count").asInt()).isEqualTo(1);
        assertThat(status.at("/byDecision/0/rupiah").isNull()).isTrue();
        assertThat(status.at("/undecided/rupiah").isNull()).isTrue();
        social.get(decisions("/summary/workbook")).is(200);
        assertThat(social.get(sample.path("/overlaps/O1")).is(200).json().at("/history/0/reason").asString()).isEqualTo("Sasaran sama");
    }

    @Test
    void theStatusCountsDecisionsOwnersOverdueOnesAndWhatIsOpen() throws IOException {
        sample = sample.again(application);
        decide("O1", body("ACCEPTED", seen("O1"), "Sasaran sama", "Dinas Sosial", "2026-06-30")).is(200);
        decide("O3", body("ACCEPTED", seen("O3"), "Sasaran sama", "Dinas Sosial", null)).is(200);
        decide("O2", body("DEFERRED", seen("O2"), "Tunggu", "Bappeda", "2026-09-30")).is(200);
        decide("O5", body("REJECTED", seen("O5"), "Bukan", null, null)).is(200);
        JsonNode status = verifier.get(decisions("/summary?asOf=2026-07-01&year=2026")).is(200).json();
        assertThat(status.path("byDecision").valueStream().map(line -> line.path("decision").asString() + " " + line.path("count")))
                .containsExactly("ACCEPTED 2", "DEFERRED 1", "REJECTED 1");
        // the row of Dinas Sosial stands in both and counts once
        BigDecimal once = rupiah("O1").add(rupiah("O3")).subtract(sample.overlap("O1").at("/rows/0/rupiah").decimalValue());
        assertThat(status.at("/byDecision/0/rupiah").decimalValue()).isEqualByComparingTo(once);
        assertThat(status.at("/byOwner/0/owner").asString()).isEqualTo("Dinas Sosial");
        assertThat(status.at("/byOwner/0/overdue").asInt()).isEqualTo(1);
        assertThat(status.at("/overdue/count").asInt()).isEqualTo(1);
        assertThat(status.at("/undecided/assessment").asString()).isEqualTo(sample.assessment());
        assertThat(status.at("/undecided/overlaps").asInt()).isEqualTo(6);
        assertThat(status.at("/undecided/count").asInt()).isEqualTo(2);
        assertThat(verifier.get(decisions("/summary?year=2031")).is(200).json().path("undecided").isNull()).isTrue();
        Answer workbook = verifier.get(status.at("/links/workbook").asString()).is(200);
        assertThat(workbook.header("Content-Disposition")).contains("status-tumpang-tindih-", "2026-07-01.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook.body()))) {
            assertThat(book.getSheet("Status").getRow(4).getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(book.getSheet("Keputusan").getLastRowNum()).isEqualTo(4);
            assertThat(book.getSheet("Keputusan").getRow(1).getCell(4).getStringCellValue()).isEqualTo("Bukan");
        }
        status.path("links").forEach(link -> verifier.get(link.asString()).is(200));
    }

    private JsonNode run(Map<String, Object> wish) {
        Answer accepted = verifier.post(sample.government().path("/assessments"), wish).is(202);
        assertThat(sample.government().over(accepted.text("job")).path("state").asString()).isEqualTo("DONE");
        return verifier.get("/api/v1/assessments/" + accepted.text("id")).is(200).json();
    }

    private Answer decide(String overlap, Map<String, Object> body) {
        return verifier.put(sample.path("/overlaps/" + overlap + "/decision"), body);
    }

    /** Number of the last decision; 0 when there is none. */
    private int seen(String overlap) {
        return verifier.get(sample.path("/overlaps/" + overlap)).is(200).json().at("/history/0/number").asInt(0);
    }

    private String decisions(String rest) {
        return sample.government().path("/overlap-decisions" + rest);
    }

    private List<String> shown(String query) {
        return ids(verifier.get(sample.path("/overlaps" + query)).is(200).json());
    }

    private List<String> listed(String query) {
        return verifier.get(decisions(query)).is(200).json().path("items").valueStream()
                .map(line -> line.at("/decision/overlap").asString()).toList();
    }

    private BigDecimal rupiah(String overlap) {
        return sample.overlap(overlap).path("rows").valueStream().map(row -> row.path("rupiah").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> ids(JsonNode listing) {
        return listing.path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }

    private static Map<String, Object> body(String decision, int seen, String reason, String owner, String due) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision, "seen", seen, "reason", reason));
        if (owner != null) {
            body.put("owner", owner);
        }
        if (due != null) {
            body.put("due", due);
        }
        return body;
    }
}
