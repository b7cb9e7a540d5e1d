package id.selaras.overlap.candidate;

import static id.selaras.overlap.PlannedWork.FISHERY;
import static id.selaras.overlap.PlannedWork.HEALTH;
import static id.selaras.overlap.PlannedWork.VILLAGES;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.lexicon.Threshold;
import id.selaras.overlap.ChangedRules;
import id.selaras.overlap.PlannedWork;
import id.selaras.plan.Agency;
import id.selaras.problem.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is not compared because a crowd is too large is counted, each row once, and nothing else is. */
class CrowdsAreCountedTest {

    private static final List<Agency> BOTH = List.of(HEALTH, FISHERY);
    private static final Limits TEN = new Limits(500, 10, 60);
    private static final Limits VILLAGE_OF_THREE = new Limits(900, 300, 3);

    @Test
    void rowsBeyondTheLimitAreCountedOnceHoweverManyKeysTheyShare() {
        Candidates found = of(new PlannedWork().rows(14, BOTH, "Bantuan jaring dan perahu", "Kecamatan Lekok", "Pengolah ikan"), TEN);
        assertThat(found.alike()).isEqualTo(4);
        assertThat(found.village()).isZero();
        assertThat(found.words()).hasSize(5 * 5);
    }

    @Test
    void aCrowdThatFitsIsComparedAltogether() {
        Candidates found = of(new PlannedWork().rows(10, BOTH, "Bantuan jaring dan perahu", "Kecamatan Lekok", "Pengolah ikan"), TEN);
        assertThat(found.alike()).isZero();
        assertThat(found.words()).hasSize(5 * 5);
    }

    @Test
    void aCrowdOfOneAgencyLeavesNothingOut() {
        assertThat(of(new PlannedWork().rows(14, List.of(HEALTH), "Bantuan jaring dan perahu", "Kecamatan Lekok", "Pengolah ikan"), TEN).alike())
                .isZero();
    }

    @Test
    void rowsWithAPlaceAreOnlyCountedInTheRegionWhenSomebodyWorksEverywhere() {
        PlannedWork places = new PlannedWork();
        for (String district : List.of("Lekok", "Grati", "Nguling")) {
            places.rows(5, List.of(HEALTH), "Pemeriksaan kesehatan", "Kecamatan " + district, "Pengolah ikan");
        }
        assertThat(of(places, TEN).alike()).isZero();
        places.row(FISHERY, "Bantuan alat tangkap", "Seluruh kecamatan", "Pengolah ikan");
        assertThat(of(places, TEN).alike()).isEqualTo(5);
    }

    @Test
    void aLargeVillageIsCountedUnlessItsRowsMeetOtherwise() {
        String village = "Desa Jatirejo Kecamatan Lekok";
        PlannedWork strangers = new PlannedWork().row(HEALTH, "Pemeriksaan kesehatan", village, "Lansia")
                .row(FISHERY, "Bantuan alat tangkap", village, "Pengolah ikan").row(HEALTH, "Imunisasi", village, "Bayi");
        assertThat(of(strangers, VILLAGE_OF_THREE).village()).isZero();
        strangers.row(VILLAGES, "Pengaspalan jalan", village, "Masyarakat");
        assertThat(of(strangers, VILLAGE_OF_THREE).village()).isEqualTo(4);
        assertThat(of(new PlannedWork().rows(4, BOTH, "Bantuan jaring", village, "Pengolah ikan"), VILLAGE_OF_THREE).village()).isZero();
    }

    @Test
    void theNoteSaysHowManyAndTheWayOut() {
        PlannedWork crowd = new PlannedWork().rows(14, BOTH, "Bantuan jaring dan perahu", "Kecamatan Lekok", "Pengolah ikan");
        assertThat(notes(crowd, "10")).startsWith("4 baris").contains("\"Baris sejenis per tempat\"", "desa/kelurahan");
        assertThat(notes(crowd, "14")).isEmpty();
    }

    @Test
    void theNoteOfAVillageNamesItsThreshold() {
        String village = "Desa Jatirejo Kecamatan Lekok";
        PlannedWork strangers = new PlannedWork().row(HEALTH, "Pemeriksaan kesehatan", village, "Lansia")
                .row(FISHERY, "Bantuan alat tangkap", village, "Pengolah ikan").row(HEALTH, "Imunisasi", village, "Bayi");
        assertThat(strangers.search(ChangedRules.with(Threshold.VILLAGE_ROWS, "2")).answer().notes()).singleElement()
                .extracting(Text::id).asString().startsWith("3 baris").contains("\"Baris per desa\"");
    }

    private static String notes(PlannedWork work, String limit) {
        return work.search(ChangedRules.with(Threshold.ALIKE_ROWS, limit)).answer().notes().stream().map(Text::id)
                .collect(Collectors.joining("; "));
    }

    private static Candidates of(PlannedWork work, Limits limits) {
        return Candidates.of(work.facts(), limits);
    }
}
