package id.selaras.overlap.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.text.PlaceSet.Relation;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private final Places places = ARegion.places();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "Desa Jatirejo, Kecamatan Lekok | lekok/jatirejo", "DS. JATIREJO KEC. LEKOK | lekok/jatirejo", "Jatirejo | lekok/jatirejo",
        "Kelurahan Kersikan Bangil | bangil/kersikan", "Kel.Kersikan, Kec.Bangil | bangil/kersikan",
        "Ds. Tambaklekok | lekok/tambaklekok", "Desa Tambak Lekok | lekok/tambaklekok",
        "Desa Jatirejo, Wates dan Tambak Lekok | lekok/jatirejo lekok/tambaklekok lekok/wates",
        "Kab. Pasuruan, Nguling, Nguling | nguling/nguling", "Kab. Pasuruan, Nguling, Lekok | nguling/lekok", "Kab. Pasuruan, Kec. Nguling, Nguling | nguling/nguling",
        "Kab. Pasuruan, Nguling, Nguling; Kab. Pasuruan, Lekok, Wates | nguling/nguling lekok/wates",
        "Nguling, Lekok, Grati | ''", "Kec. Lekok | ''", "Semua Kecamatan | ''", "- | ''", "'' | ''"})
    void villagesAreKnownHoweverTheyAreWritten(String location, String villages) {
        assertThat(places.ofLocation(location).places().villages()).containsExactlyInAnyOrderElementsOf(words(villages));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Kec. Grati, Kec. Lekok | grati lekok", "Kecamatan Grati dan Lekok | grati lekok",
        "Nguling, Lekok, Grati | grati lekok nguling", "Kab. Pasuruan, Nguling, Lekok | ''", "Kec. Gondangwetan | gondangwetan", "KECAMATAN GONDANG WETAN | gondangwetan", "Grati | grati", "Kec. Sukorejo | sukorejo",
        "Kab. Pasuruan, Kec. Grati | grati", "Kec. Lekok, Desa Wates | ''", "Desa Wates | ''"})
    void aKecamatanIsMeantAsAWholeUnlessAVillageOfItIsNamed(String location, String entire) {
        assertThat(places.ofLocation(location).places().entire()).containsExactlyInAnyOrderElementsOf(words(entire));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Semua Kecamatan | true", "Kabupaten Pasuruan | true", "se-Kabupaten Pasuruan | true",
        "Kab. Pasuruan | true", "24 kecamatan | true", "Seluruh Desa/Kelurahan | true", "Tersebar | true",
        "Kabupaten Pasuruan, Kec. Lekok | false", "Semua Desa, Kec. Lekok | false", "Pasar Baru | false", "'' | false"})
    void theWholeRegionIsMeantWhereNothingInItIsNamed(String location, boolean wide) {
        assertThat(places.ofLocation(location).places().wide()).isEqualTo(wide);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Desa Kauman | bangil/kauman gondangwetan/kauman", "Desa Kauman Kec. Bangil | bangil/kauman",
        "Kec. Gondang Wetan, Desa Kauman; Kec. Bangil, Desa Kersikan | gondangwetan/kauman bangil/kersikan",
        "Desa Kauman Kec. Bangil, Desa Jatirejo Kec. Lekok | bangil/kauman lekok/jatirejo"})
    void aNameTwoVillagesHaveIsThatOfTheKecamatanBesideIt(String location, String villages) {
        assertThat(places.ofLocation(location).places().villages()).containsExactlyInAnyOrderElementsOf(words(villages));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Ds. Entah | ?/entah", "Ds. Entah, Kec. Pandaan | pandaan/entah",
        "Ds. Entah Kec. Pandaan, Ds. Mana Kec. Beji | pandaan/entah beji/mana"})
    void aVillageNobodyListedLiesInTheKecamatanNamedWithIt(String location, String villages) {
        assertThat(places.ofLocation(location).places().villages()).containsExactlyInAnyOrderElementsOf(words(villages));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Pembangunan jalan lingkungan di Desa Wates | lekok/wates", "Rehabilitasi saluran Wates | ''",
        "Pembinaan kelompok tani desa binaan | ''", "Pelatihan bagi warga Ds. Jatirejo dan Wates | lekok/jatirejo lekok/wates"})
    void inASentenceANameCountsOnlyAfterTheWordForIt(String sentence, String villages) {
        assertThat(places.ofText(sentence).places().villages()).containsExactlyInAnyOrderElementsOf(words(villages));
    }

    @Test
    void wordsOfNamesSayWhereAndNotWhat() {
        assertThat(places.ofText("Rehabilitasi jalan Desa Ranu Klindungan").words()).containsExactlyInAnyOrder("ranu", "klindungan");
    }

    @Test
    void aPlaceIsToldAsTheReferenceWritesIt() {
        assertThat(places.ofLocation("KEL. KERSIKAN KEC. BANGIL").named()).extracting(NamedPlace::shown)
                .containsExactly("Kelurahan Kersikan", "Bangil");
        assertThat(places.shown("lekok/tambaklekok")).isEqualTo("Desa/Kel. Tambak Lekok, Kec. Lekok");
        assertThat(places.shown("gondangwetan")).isEqualTo("Kecamatan Gondang Wetan");
        assertThat(places.shown("?/entah")).isEqualTo("Desa/Kel. Entah");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Terminal Lama | Terminal Lama", "Jl. Raya Bangil No. 5 | Bangil; Jl. Raya Bangil No. 5",
        "Balai Desa Wates | Desa Wates", "Pasar Grati Kec. Grati | Grati; Pasar Grati", "5 kecamatan | 5 kecamatan"})
    void roadsAndMarketsAreToldBesideTheKecamatan(String location, String shown) {
        assertThat(places.ofLocation(location).named()).extracting(NamedPlace::shown)
                .containsOnly(shown.split("; "));
    }

    @Test
    void withoutRegionsOnlyTheWordsBeforeANameTell() {
        Places blind = ARegion.withoutRegions();
        assertThat(blind.known()).isFalse();
        assertThat(blind.ofLocation("Desa Jatirejo Kec. Lekok").places().villages()).containsExactly("lekok/jatirejo");
        assertThat(blind.ofLocation("Lekok").places().known()).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', value = {"Desa Wates | Ds. Wates Kec. Lekok | DESA", "Kec. Lekok | Kecamatan Lekok | KECAMATAN",
        "Kec. Lekok | Desa Wates, Kec. Lekok | KECAMATAN", "Kec. Lekok, Kec. Grati | Kec. Lekok | SEBAGIAN",
        "Desa Wates | Desa Jatirejo | BERBEDA", "Kec. Lekok | Kec. Grati | BERBEDA", "Semua Kecamatan | Kabupaten Pasuruan | KABUPATEN",
        "Semua Kecamatan | Kec. Lekok | TERCAKUP",
        "Desa Wates; Desa Jatirejo Kec. Lekok | Desa Wates Kec. Lekok | SEBAGIAN",
        "Desa Wates; Desa Jatirejo; Desa Tambak Lekok Kec. Lekok; Desa Sumberagung Kec. Grati | Desa Wates; Desa Jatirejo; Desa Tambak Lekok Kec. Lekok | DESA", "Kec. Lekok | '' | TIDAK_TERTULIS"})
    void twoRowsMeetInTheNarrowestPlaceBothWorkIn(String one, String other, Relation relation) {
        PlaceSet first = places.ofLocation(one).places();
        PlaceSet second = places.ofLocation(other).places();
        assertThat(first.to(second)).isEqualTo(relation);
        assertThat(second.to(first)).isEqualTo(relation);
    }

    @Test
    void aTextMakesTheKecamatanNarrowerButDoesNotMoveTheRow() {
        PlaceSet column = places.ofLocation("Kec. Lekok").places();
        assertThat(column.narrowedBy(places.ofText("Drainase Desa Wates").places()).villages()).containsExactly("lekok/wates");
        assertThat(column.narrowedBy(places.ofText("Drainase Desa Kersikan").places())).isEqualTo(column);
        assertThat(places.ofLocation("Kabupaten Pasuruan").places().narrowedBy(places.ofText("di Kecamatan Grati").places()).entire())
                .containsExactly("grati");
    }

    private static Set<String> words(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(" "));
    }
}
