package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNamesTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Kabupaten Pasuruan | Kab. Pasuruan, Semua Kecamatan, Semua Kel/Desa | -",
        "Kabupaten Pasuruan | Kecamatan Bangil | -",
        "Kabupaten Pasuruan | Kota Pasuruan | Kota Pasuruan",
        "Kabupaten Pasuruan | Kab.Lamongan | Kab.Lamongan",
        "Kabupaten Pasuruan | Kecamatan Rembang, Kab. Pasuruan | -",
        "Kabupaten Pasuruan | Kab. Rembang | Kab. Rembang",
        "Kabupaten Pasuruan | Provinsi Bali | Provinsi Bali",
        "Kabupaten Pasuruan | Kab. Pasuruan, Provinsi Jawa Timur | -",
        "Kabupaten Tuban | Wilayah Kota Tuban | -",
        "Pemerintah Kota Batu | Kota Batu, Kecamatan Bumiaji | -",
        "Pemerintah Kota Batu | Kab. Malang | Kab. Malang"})
    void anotherGovernmentIsToldFromTheOwn(String government, String location, String other) {
        assertThat(new RegionNames(government).other(location)).isEqualTo(other == null ? "" : other);
    }

    @Test
    void aReferenceThatDoesNotNameItsGovernmentKnowsNoOther() {
        assertThat(new RegionNames("(nama daerah belum diisi)").known()).isFalse();
        assertThat(new RegionNames("Kabupaten Pasuruan").known()).isTrue();
    }
}
