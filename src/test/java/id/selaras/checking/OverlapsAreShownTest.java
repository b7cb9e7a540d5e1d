package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@ServiceTest
class OverlapsAreShownTest {

    private static HandMadeOverlaps sample;

    @Autowired
    private ServiceClient service;
    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void threePlansWereAssessedTogether() {
        if (sample == null) {
            sample = HandMadeOverlaps.of(service, application);
        }
    }

    @Test
    void theListHasThemAllGravestFirst() {
        JsonNode listing = service.asAdmin().get(sample.path("/overlaps")).is(200).json();
        assertThat(ids(listing)).containsExactly("O1", "O2", "O3", "O4", "O5", "O6");
        JsonNode first = listing.at("/items/0");
        JsonNode written = sample.overlap("O1");
        for (String field : List.of("class", "case", "channel", "score", "group", "place", "concept", "memory", "why")) {
            assertThat(first.get(field)).as(field).isEqualTo(written.get(field));
        }
        assertThat(first.at("/rows/1/code")).isEqualTo(written.at("/rows/1/code"));
        assertThat(first.at("/rows/1/agencyName").asString()).isEqualTo("Dinas Kesehatan");
        assertThat(first.path("rupiah").decimalValue()).isEqualByComparingTo(rupiah("O1"));
        assertThat(first.path("decision").isNull()).isTrue();
    }

    @Test
    void everyFilterShowsExactlyWhatFits() {
        assertThat(list("?class=OVERLAP")).containsExactly("O3", "O4", "O5");
        assertThat(list("?class=OVERLAP,FRAGMENTATION&channel=OUTCOME")).containsExactly("O6");
        assertThat(list("?case=PAID_ROLE")).containsExactly("O2");
        assertThat(list("?agency=" + sample.agency(0))).containsExactly("O1", "O3", "O5", "O6");
        assertThat(list("?kecamatan=Bangil")).containsExactly("O1", "O3", "O4");
        assertThat(list("?kecamatan=kec.%20BEJI")).containsExactly("O2");
        assertThat(list("?kecamatan=Bang")).isEmpty();
        assertThat(list("?group=K1&class=DUPLICATION")).containsExactly("O1");
        assertThat(list("?rupiahFrom=" + rupiah("O1").toPlainString())).contains("O1")
                .allSatisfy(id -> assertThat(rupiah(id)).isGreaterThanOrEqualTo(rupiah("O1")));
        assertThat(list("?sort=score")).containsExactly("O6", "O5", "O4", "O3", "O2", "O1");
        assertThat(list("?sort=-rupiah")).isSortedAccordingTo((one, other) -> rupiah(other).compareTo(rupiah(one))).hasSize(6);
        assertThat(list("?size=2&page=1")).containsExactly("O3", "O4");
        assertThat(list("?decision=NONE")).hasSize(6);
        assertThat(list("?decision=ACCEPTED")).isEmpty();
    }

    @Test
    void overlapsOfAnIndicatorAreThoseOfWhichARowServesIt() {
        String indicator = sample.document().path("subActivities").valueStream().filter(OverlapsAreShownTest::inAnOverlap)
                .flatMap(sub -> sub.path("alignments").valueStream())
                .filter(alignment -> !alignment.path("evidence").asString().equals("DECLARED")).findFirst().orElseThrow()
                .path("target").asString();
        List<String> expected = sample.document().path("overlaps").valueStream().filter(overlap -> overlap.path("rows").valueStream()
                .anyMatch(row -> serves(row, indicator))).map(overlap -> overlap.path("id").asString()).toList();
        assertThat(list("?indicator=" + indicator)).isNotEmpty().isEqualTo(expected);
        assertThat(list("?indicator=TIDAK-ADA")).isEmpty();
    }

    @Test
    void wrongFiltersAreRefusedWithWhatIsAllowed() {
        service.asAdmin().get(sample.path("/overlaps?class=KEMBAR")).is(400);
        service.asAdmin().get(sample.path("/overlaps?sort=warna")).isProblem(400, "URUTAN-TIDAK-DIKENAL");
        service.asAdmin().get(sample.path("/overlaps?rupiahFrom=banyak")).is(400);
        service.asAdmin().get(sample.path("/overlaps?kecamatan=a%00b")).isProblem(400, "TEKS-TIDAK-SAH");
    }

    @Test
    void oneOverlapComesWithTheOthersOfItsGroupAndItsProposal() {
        JsonNode view = service.asAdmin().get(sample.path("/overlaps/O3")).is(200).json();
        assertThat(view.path("evidence")).isEqualTo(sample.overlap("O3").path("evidence"));
        assertThat(view.path("groupOverlaps").valueStream().map(other -> other.path("id").asString())).containsExactly("O1", "O4");
        assertThat(view.at("/proposal/lead/agencyName").asString()).isEqualTo("Dinas Sosial");
        assertThat(view.at("/proposal/rupiah").asLong()).isEqualTo(987_654_321);
        assertThat(view.at("/proposal/saving").isNull()).isTrue();
        assertThat(view.path("history").isEmpty()).isTrue();
        view.path("links").forEach(link -> service.asAdmin().get(link.asString()).is(200));
        service.asAdmin().get(sample.path("/overlaps/O99")).isProblem(404, "TUMPANG-TINDIH-TIDAK-ADA");
    }

    @Test
    void theExplanationAddsUpToTheScore() {
        JsonNode told = service.asAdmin().get(sample.path("/overlaps/O1/explain")).is(200).json();
        assertThat(told.path("fields").valueStream().map(step -> step.path("points").asInt())).containsExactly(76, 15, -5);
        assertThat(told.at("/fields/2/sum").asInt()).isEqualTo(sample.overlap("O1").path("score").asInt());
        assertThat(told.at("/fields/0/label/id").asString()).isEqualTo("Kegiatan");
        assertThat(told.at("/fields/0/cells/1/ref")).isEqualTo(sample.overlap("O1").at("/rows/1/ref"));
        assertThat(told.at("/fields/0/cells/1/agency").asString()).isEqualTo(sample.agency(1));
        assertThat(told.path("lines").valueStream().map(JsonNode::asString))
                .anyMatch(line -> line.contains("+76") && line.contains("sablon"))
                .anyMatch(line -> line.endsWith(": 86")).anyMatch(line -> line.contains("tumpang-tindih.xlsx/Tabel!A14"));
    }

    @Test
    void groupsAreListedWithTheirProposals() {
        JsonNode listing = service.asAdmin().get(sample.path("/overlap-groups")).is(200).json();
        assertThat(ids(listing)).containsExactly("K1", "K2", "K3", "K4");
        assertThat(listing.at("/items/0/overlaps").valueStream().map(overlap -> overlap.path("id").asString()))
                .containsExactly("O1", "O3", "O4");
        assertThat(listing.at("/items/0/weakest").asString()).isEqualTo("O4");
        assertThat(listing.at("/items/0/proposal/option").asString()).isEqualTo("MERGE");
        BigDecimal once = rupiah("O1").add(rupiah("O3")).add(rupiah("O4")).divide(BigDecimal.valueOf(2));
        assertThat(listing.at("/items/0/rupiah").decimalValue()).isEqualByComparingTo(once);
        assertThat(ids(service.asAdmin().get(sample.path("/overlap-groups?class=FRAGMENTATION")).is(200).json())).containsExactly("K4");
    }

    @Test
    void anAgencySeesOfAnotherOneOnlyNameActivityPlaceAndClass() {
        ServiceClient social = service.as(Role.OPD, sample.government().code(), sample.agency(0));
        Answer listed = social.get(sample.path("/overlaps")).is(200);
        assertThat(ids(listed.json())).containsExactly("O1", "O3", "O5", "O6");
        JsonNode first = listed.json().at("/items/0");
        JsonNode written = sample.overlap("O1");
        assertThat(first.path("class")).isEqualTo(written.path("class"));
        assertThat(first.at("/rows/0/rupiah").decimalValue()).isEqualByComparingTo(written.at("/rows/0/rupiah").decimalValue());
        assertThat(first.at("/rows/1/agencyName").asString()).isEqualTo("Dinas Kesehatan");
        assertThat(first.at("/rows/1/name")).isEqualTo(written.at("/rows/1/name"));
        for (String hidden : List.of("rupiah", "ref", "code", "file", "row")) {
            assertThat(first.at("/rows/1/" + hidden).isNull()).as(hidden).isTrue();
        }
        for (String hidden : List.of("rupiah", "score", "why", "memory", "channel", "concept")) {
            assertThat(first.path(hidden).isNull()).as(hidden).isTrue();
        }
        for (String path : List.of("/overlaps", "/overlaps/O1", "/overlaps/O6", "/overlap-groups")) {
            assertThat(social.get(sample.path(path)).is(200).text()).as(path).doesNotContainIgnoringCase("sablon", "anggrek", "dana transfer", "987654321")
                    .doesNotContain(written.at("/rows/1/code").asString()).doesNotContain(written.path("memory").asString());
        }
        JsonNode view = social.get(sample.path("/overlaps/O1")).is(200).json();
        assertThat(view.at("/proposal/lead/agencyName").asString()).isEqualTo("Dinas Sosial");
        assertThat(view.path("groupOverlaps").valueStream().map(other -> other.path("id").asString())).containsExactly("O3");
        view.path("links").forEach(link -> social.get(link.asString()).is(200));
        social.get(sample.path("/overlaps/O1/explain")).isProblem(403, "PENJELASAN-DUA-PIHAK");
        social.get(sample.path("/overlaps/O2")).isProblem(404, "TUMPANG-TINDIH-TIDAK-ADA");
        social.get(sample.path("/overlaps/O2/explain")).isProblem(404, "TUMPANG-TINDIH-TIDAK-ADA");
        social.get(sample.path("/findings")).isProblem(404, "PENILAIAN-TIDAK-ADA");
    }

    /** The money of others cannot be found out by asking for more and more of it, nor by the order of the list. */
    @Test
    void anAgencyFiltersAndSortsByItsOwnMoney() {
        ServiceClient social = service.as(Role.OPD, sample.government().code(), sample.agency(0));
        BigDecimal own = sample.overlap("O1").at("/rows/0/rupiah").decimalValue();
        String path = "/overlaps?group=K1&class=DUPLICATION&rupiahFrom=";
        assertThat(ids(social.get(sample.path(path + own.toPlainString())).is(200).json())).containsExactly("O1");
        assertThat(ids(social.get(sample.path(path + own.add(BigDecimal.ONE).toPlainString())).is(200).json())).isEmpty();
        // the same row of its own stands in O1 and O3, so nothing but the document orders these two
        assertThat(ids(social.get(sample.path("/overlaps?group=K1&sort=rupiah")).is(200).json())).containsExactly("O1", "O3");
        assertThat(ids(social.get(sample.path("/overlaps?group=K1&sort=-rupiah")).is(200).json())).containsExactly("O1", "O3");
    }

    @Test
    void whoHasNoRowInTheAssessmentDoesNotSeeIt() {
        ServiceClient stranger = service.as(Role.OPD, sample.government().code(), "6.01.0.00.0.00.01.0000");
        for (String path : List.of("/overlaps", "/overlaps/O1", "/overlaps/O1/explain", "/overlap-groups")) {
            stranger.get(sample.path(path)).isProblem(404, "PENILAIAN-TIDAK-ADA");
        }
    }

    @Test
    void theHeadTellsHowManyThereAreAndHowTheyWereLookedFor() {
        JsonNode head = service.asAdmin().get(sample.path("")).is(200).json();
        assertThat(head.at("/counts/overlaps").asInt()).isEqualTo(6);
        assertThat(head.at("/counts/overlapGroups").asInt()).isEqualTo(4);
        assertThat(head.at("/overlapSummary/compared").asInt()).isEqualTo(40);
        for (String list : List.of("overlaps", "overlap-groups")) {
            service.asAdmin().get(head.at("/links/" + list).asString()).is(200);
        }
    }

    private List<String> list(String query) {
        return ids(service.asAdmin().get(sample.path("/overlaps" + query)).is(200).json());
    }

    private static List<String> ids(JsonNode listing) {
        return listing.path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }

    private static BigDecimal rupiah(String overlap) {
        return sample.overlap(overlap).path("rows").valueStream().map(row -> row.path("rupiah").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean inAnOverlap(JsonNode sub) {
        return sample.document().path("overlaps").valueStream().flatMap(overlap -> overlap.path("rows").valueStream())
                .anyMatch(row -> row.path("file").equals(sub.path("file")) && row.path("ref").equals(sub.path("ref")));
    }

    private static boolean serves(JsonNode row, String target) {
        return sample.document().path("subActivities").valueStream().filter(sub -> sub.path("file").equals(row.path("file"))
                && sub.path("ref").equals(row.path("ref"))).flatMap(sub -> sub.path("alignments").valueStream()).anyMatch(alignment ->
                alignment.path("target").asString().equals(target) && !alignment.path("evidence").asString().equals("DECLARED"));
    }
}
