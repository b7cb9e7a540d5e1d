package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.reference.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictNamesTest {

    private final DistrictNames names = new DistrictNames(List.of(new Region("1", "Kecamatan Bangil", null, "", null, null),
            new Region("2", "Gondang Wetan", null, "", null, null), new Region("3", "Bangil", "Kauman", "", null, null),
            new Region("4", "Gondang Wetan", "Karangsentul", "", null, null), new Region("5", "Gondang Wetan", "Kauman", "", null, null)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kecamatan Bangil                          | Kecamatan Bangil
            Kec. Gondangwetan                         | Gondang Wetan
            Bangil; Gondang Wetan                     | Gondang Wetan, Kecamatan Bangil
            Desa Karangsentul                         | Gondang Wetan
            Karangsentul                              | Gondang Wetan
            Desa Kauman, Kecamatan Bangil             | Kecamatan Bangil
            """)
    void aLocationNamesItsDistrictsDirectlyOrByAVillage(String location, String districts) {
        assertThat(String.join(", ", names.in(location))).isEqualTo(districts);
    }

    @ParameterizedTest
    @CsvSource({"Semua Kecamatan", "Kabupaten Bangil", "Desa Kauman", "Lingkar Utara", "''"})
    void theWholeRegionAnUnknownPlaceAndAVillageOfTwoDistrictsAreNoDistrict(String location) {
        assertThat(names.in(location)).isEmpty();
    }

    @Test
    void eachDistrictIsThereOnceInTheOrderOfTheReference() {
        assertThat(names.all()).containsExactly("Kecamatan Bangil", "Gondang Wetan");
    }
}
