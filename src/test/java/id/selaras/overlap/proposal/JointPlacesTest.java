package id.selaras.overlap.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.text.Places;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointPlacesTest {

    private static final Places READER = new Places(AReference.ofTheKabupaten().reference());

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "Kabupaten Pasuruan, Kecamatan Lekok, Desa Jatirejo | Ds. Jatirejo Kec. Lekok | Desa Jatirejo, Kecamatan Lekok",
        "Kec. Grati, Kec. Nguling | Kecamatan Nguling dan Kecamatan Grati | Kecamatan Grati; Kecamatan Nguling",
        "Kec. Grati dan Nguling | Kec. Lekok | Kecamatan Grati; Kecamatan Nguling; Kecamatan Lekok",
        "Kelurahan Kersikan Bangil | Kel. Kersikan, Kec. Bangil | Kelurahan Kersikan, Kecamatan Bangil",
        "Ds. Jatirejo | Desa Wates | Desa Jatirejo, Desa Wates, Kecamatan Lekok",
        "Ds. Entah Kec. Pandaan, Ds. Mana Kec. Beji | Kec. Beji, Desa Mana | Desa Entah, Kecamatan Pandaan; Desa Mana, Kecamatan Beji",
        "Kec. Lekok | Ds. Jatirejo Kec. Lekok | Kecamatan Lekok (termasuk Desa Jatirejo)",
        "Semua Kecamatan | Kec. Lekok | Semua Kecamatan", "Kabupaten Pasuruan | Kec. Lekok | Kabupaten Pasuruan",
        "Kabupaten Pasuruan, Kecamatan Bangil, Semua Kelurahan/Desa | '' | Kecamatan Bangil",
        "Kec. Gondang Wetan | Kecamatan Gondangwetan | Kecamatan Gondang Wetan", "Terminal Lama | '' | Terminal Lama", "'' | - | ''"})
    void placesAreToldOnceHoweverTheyAreWritten(String one, String other, String shown) {
        assertThat(places(one, other).shown()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Semua Kecamatan | true", "Kabupaten Pasuruan | true", "se-Kabupaten Pasuruan | true",
        "Kec. Grati; Kec. Lekok | true", "Ds. Jatirejo, Ds. Wates Kec. Lekok | true", "Kec. Lekok | false", "Desa Jatirejo Kec. Lekok | false",
        "'' | false"})
    void wideIsMoreThanOnePlace(String text, boolean wide) {
        assertThat(places(text).isWide()).isEqualTo(wide);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', value = {"Semua Kecamatan | Kabupaten Pasuruan | true", "Kec. Grati, Kec. Lekok | Semua Kecamatan | true",
        "Kec. Grati, Kec. Lekok | Kec. Lekok, Kec. Grati, Kec. Bangil | true", "Kec. Grati, Kec. Lekok | Kec. Lekok, Kec. Bangil | false",
        "Kec. Lekok, Desa Jatirejo, Desa Wates | Kec. Lekok | true", "Kec. Lekok, Desa Jatirejo, Desa Wates | Kec. Lekok, Desa Wates | false"})
    void workIsDivisibleWhereTwoOrMorePlacesAreShared(String one, String other, boolean divisible) {
        assertThat(JointPlaces.divisible(List.of(places(one), places(other)))).isEqualTo(divisible);
    }

    @Test
    void manyPlacesAreCountedInAName() {
        assertThat(places("Kec. A, Kec. B, Kec. C, Kec. D").brief().id()).isEqualTo("4 kecamatan");
        assertThat(places("Kec. Grati; Kec. Lekok").brief().en()).isEqualTo("Kecamatan Grati and Lekok");
    }

    private static JointPlaces places(String... texts) {
        return JointPlaces.of(Stream.of(texts).map(READER::ofLocation).toList());
    }
}
