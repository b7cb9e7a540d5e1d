package id.selaras.overlap.outcome;

import static id.selaras.overlap.PlannedWork.FISHERY;
import static id.selaras.overlap.PlannedWork.HEALTH;
import static id.selaras.overlap.PlannedWork.LEKOK;
import static id.selaras.overlap.PlannedWork.VILLAGES;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.overlap.ChangedRules;
import id.selaras.overlap.PlannedWork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two agencies overlap; three of one place that do related work are told as one fragmented outcome. */
class ThreeAgenciesMakeAnOutcomeTest {

    private static final String HERE = "Desa Jatirejo Kecamatan Lekok";

    @Test
    void twoAgenciesThatServeTheSamePeopleDifferentlyOverlap() {
        List<Overlap> told = told(two());
        assertThat(told).extracting(Overlap::kind).containsExactly(OverlapClass.OVERLAP);
        assertThat(told.get(0).certainty().otherAgencies()).isZero();
    }

    @Test
    void aThirdAgencyMakesOneGroupOfThem() {
        List<Overlap> told = told(two().row(LEKOK, "Bantuan modal usaha bagi istri nelayan", HERE, "Istri nelayan"));
        assertThat(told).extracting(Overlap::kind).containsExactly(OverlapClass.FRAGMENTATION);
        Overlap group = told.get(0);
        assertThat(group.channel()).isEqualTo(OverlapChannel.OUTCOME);
        assertThat(group.rows()).extracting(row -> row.agency().name()).containsExactlyInAnyOrder("Dinas Kesehatan",
                "Dinas Pemberdayaan Masyarakat dan Desa", "Kecamatan Lekok");
        assertThat(group.certainty()).isNull();
        assertThat(group.concept()).isNotBlank();
    }

    @Test
    void aThirdRowOfOneOfThemMakesNoGroup() {
        assertThat(told(two().row(VILLAGES, "Bantuan modal usaha bagi istri nelayan", HERE, "Istri nelayan"))).isNotEmpty()
                .noneMatch(overlap -> overlap.kind() == OverlapClass.FRAGMENTATION);
    }

    @Test
    void aThirdAgencyInAnotherVillageMakesNoGroup() {
        assertThat(told(two().row(LEKOK, "Bantuan modal usaha bagi istri nelayan", "Desa Tambaklekok Kecamatan Lekok", "Istri nelayan")))
                .extracting(Overlap::kind).containsExactly(OverlapClass.OVERLAP);
    }

    @Test
    void threeTimesTheSameWorkAreThreeDuplications() {
        PlannedWork work = new PlannedWork();
        List.of(HEALTH, VILLAGES, FISHERY).forEach(agency -> work.row(agency, "Pelatihan pengolahan ikan bandeng bagi istri nelayan", HERE,
                "Istri nelayan"));
        assertThat(told(work)).hasSize(3).extracting(Overlap::kind).containsOnly(OverlapClass.DUPLICATION);
    }

    @Test
    void aGroupHasThreeAgenciesHoweverManyRowsAreThere() {
        PlannedWork work = two().row(LEKOK, "Bantuan modal usaha bagi istri nelayan", HERE, "Istri nelayan")
                .row(FISHERY, "Bantuan alat pengolahan ikan bandeng", HERE, "Istri nelayan");
        List<Overlap> groups = told(work).stream().filter(overlap -> overlap.channel() == OverlapChannel.OUTCOME).toList();
        assertThat(groups).isNotEmpty().allSatisfy(group -> assertThat(group.rows()).extracting(row -> row.agency().name())
                .hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates());
    }

    private static PlannedWork two() {
        return new PlannedWork().row(HEALTH, "Pemeriksaan kanker serviks", HERE, "Istri nelayan")
                .row(VILLAGES, "Pelatihan pengolahan ikan bandeng", HERE, "Istri nelayan");
    }

    private static List<Overlap> told(PlannedWork work) {
        return work.search(ChangedRules.SHIPPED).answer().overlaps();
    }
}
