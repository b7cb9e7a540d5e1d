package id.selaras.overlap.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Overlap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What two rows of two agencies are told to be, with the shipped words and class table. */
class TwoRowsTest {

    private static final QualityOfOverlaps SEARCH = new QualityOfOverlaps();

    @Test
    void rolesNamedDifferentlyAreOneWhenTheyWorkForTheSamePeople() {
        List<Overlap> found = between(row("Honor pendamping UMKM kecamatan", "Pelaku usaha mikro", "Kec. Pandaan"),
                row("Honor fasilitator lapangan IKM", "IKM dan usaha rumahan", "Kecamatan Pandaan"));
        assertThat(found).extracting(overlap -> overlap.kind().name()).containsExactly("DUPLICATION");
        assertThat(found.get(0).paidRole()).contains("pendamping UMKM", "fasilitator");
    }

    @Test
    void peopleHitByOneFloodAreNotServedTwiceByTreatmentAndByCounselling() {
        assertThat(kind(row("Pengobatan keliling pasca banjir", "Warga korban banjir", "Ds. Carat Kec. Gempol"),
                row("Trauma healing anak setelah banjir", "Penyintas banjir", "Kec. Gempol, Ds. Carat"))).isEqualTo("OVERLAP");
    }

    @Test
    void relatedArtsForTheSamePeopleOverlap() {
        assertThat(kind(row("Pelatihan karawitan", "Pemuda desa", "Desa Sukoreno Kec. Prigen"),
                row("Pelatihan tari daerah", "Karang taruna", "Kec. Prigen, Ds. Sukoreno"))).isEqualTo("OVERLAP");
    }

    @Test
    void theSameRepairInTheSameVillageIsADuplication() {
        assertThat(kind(row("Perbaikan jalan poros desa", "Pengguna jalan", "Desa Rebono Kec. Wonorejo"),
                row("Rehab jalan penghubung antar desa", "Masyarakat", "Kec. Wonorejo, Ds. Rebono"))).isEqualTo("DUPLICATION");
    }

    @Test
    void theSameWorkForOtherPeopleOverlaps() {
        assertThat(kind(row("Bimtek akuntansi sederhana", "Pengurus koperasi", "Ds. Carat Kec. Gempol"),
                row("Pelatihan pembukuan keuangan usaha", "Pelaku ekonomi kreatif", "Kec. Gempol, Ds. Carat"))).isEqualTo("OVERLAP");
    }

    @Test
    void otherWorkForOtherPeopleIsNothing() {
        assertThat(between(row("Bimtek akuntansi sederhana", "Pengurus koperasi", "Ds. Carat Kec. Gempol"),
                row("Penyuntikan vaksin PMK", "Peternak sapi", "Kec. Gempol, Ds. Carat"))).isEmpty();
    }

    private static String kind(Map<String, String> one, Map<String, String> other) {
        List<Overlap> found = between(one, other);
        return found.isEmpty() ? "-" : found.get(0).kind().name();
    }

    private static List<Overlap> between(Map<String, String> one, Map<String, String> other) {
        LabelledPlan plan = new LabelledPlan();
        plan.row(agency(one, "Dinas Satu", "1.02.0.00.0.00.02.0000"));
        plan.row(agency(other, "Dinas Dua", "2.13.0.00.0.00.13.0000"));
        return SEARCH.search(plan, "Kabupaten Pasuruan").overlaps();
    }

    private static Map<String, String> row(String activity, String people, String place) {
        return new java.util.HashMap<>(Map.of("uraian", activity, "sasaran", people, "lokasi", place, "kode", "5.04.02.2.01.0001",
                "nama", "Pelaksanaan Kegiatan", "indikator", "Jumlah", "satuan", "Orang", "target", "10", "sumber", "PAD", "pagu", "1"));
    }

    private static Map<String, String> agency(Map<String, String> row, String name, String code) {
        row.put("perangkat", name);
        row.put("kodeskpd", code);
        return row;
    }
}
