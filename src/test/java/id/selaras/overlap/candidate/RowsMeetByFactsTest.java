package id.selaras.overlap.candidate;

import static id.selaras.overlap.PlannedWork.FISHERY;
import static id.selaras.overlap.PlannedWork.GRATI;
import static id.selaras.overlap.PlannedWork.HEALTH;
import static id.selaras.overlap.PlannedWork.LEKOK;
import static id.selaras.overlap.PlannedWork.VILLAGES;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.PlannedWork;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsMeetByFactsTest {

    private static final Limits USUAL = new Limits(900, 300, 60);

    @Test
    void theSameGroupOfPeopleInOneKecamatanBringsTwoAgenciesTogether() {
        assertThat(pairs(new PlannedWork().row(HEALTH, "Pemeriksaan kesehatan", "Kecamatan Lekok", "Pengolah ikan")
                .row(FISHERY, "Bantuan alat tangkap", "Kecamatan Lekok", "Pengolah ikan"))).isEqualTo(1);
    }

    @Test
    void inDifferentKecamatanTheyDoNotMeet() {
        assertThat(pairs(new PlannedWork().row(HEALTH, "Pemeriksaan kesehatan", "Kecamatan Lekok", "Pengolah ikan")
                .row(FISHERY, "Bantuan alat tangkap", "Kecamatan Nguling", "Pengolah ikan"))).isZero();
    }

    @Test
    void whoWorksEverywhereOrDoesNotSayWhereMeetsThemAll() {
        assertThat(pairs(new PlannedWork().row(HEALTH, "Pemeriksaan kesehatan", "Seluruh kecamatan", "Pengolah ikan")
                .row(FISHERY, "Bantuan alat tangkap", "Kecamatan Nguling", "Pengolah ikan"))).isEqualTo(1);
        assertThat(pairs(new PlannedWork().row(HEALTH, "Pemeriksaan kesehatan", "", "Pengolah ikan")
                .row(FISHERY, "Bantuan alat tangkap", "Kecamatan Nguling", "Pengolah ikan"))).isEqualTo(1);
    }

    @Test
    void inOneVillageEveryTwoRowsMeetWhateverTheySay() {
        assertThat(pairs(new PlannedWork().row(HEALTH, "Pemeriksaan kesehatan", "Desa Jatirejo Kecamatan Lekok", "Lansia")
                .row(FISHERY, "Bantuan alat tangkap", "Desa Jatirejo Kecamatan Lekok", "Pengolah ikan"))).isEqualTo(1);
        assertThat(pairs(new PlannedWork().row(HEALTH, "Pemeriksaan kesehatan", "Desa Jatirejo Kecamatan Lekok", "Lansia")
                .row(FISHERY, "Bantuan alat tangkap", "Desa Tambaklekok Kecamatan Lekok", "Pengolah ikan"))).isZero();
    }

    @Test
    void rowsOfOneAgencyAndTwoKecamatanOfficesNeverMeet() {
        assertThat(pairs(new PlannedWork().rows(2, List.of(HEALTH), "Pemeriksaan kesehatan", "Kecamatan Lekok", "Pengolah ikan"))).isZero();
        assertThat(pairs(new PlannedWork().row(LEKOK, "Musrenbang kecamatan", "Seluruh kecamatan", "Masyarakat")
                .row(GRATI, "Musrenbang kecamatan", "Seluruh kecamatan", "Masyarakat"))).isZero();
        assertThat(pairs(new PlannedWork().row(LEKOK, "Insentif kader posyandu", "Kecamatan Lekok", "Kader posyandu")
                .row(VILLAGES, "Insentif kader posyandu", "Kecamatan Lekok", "Kader posyandu"))).isEqualTo(1);
    }

    @Test
    void aPairByWordsIsNotAPairByFactsAsWell() {
        Candidates found = Candidates.of(new PlannedWork()
                .row(HEALTH, "Insentif kader posyandu", "Kecamatan Lekok", "Kader posyandu")
                .row(VILLAGES, "Insentif kader posyandu", "Kecamatan Lekok", "Kader posyandu").facts(), USUAL);
        assertThat(found.words()).containsExactly(1L);
        assertThat(found.facts()).isEmpty();
    }

    private static int pairs(PlannedWork work) {
        Candidates found = Candidates.of(work.facts(), USUAL);
        return found.words().length + found.facts().length;
    }
}
