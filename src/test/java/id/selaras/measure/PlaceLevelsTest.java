package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.reference.Region;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLevelsTest {

    private final PlaceLevels places = new PlaceLevels(List.of(new Region("1", "Batu", null, "", null, null),
            new Region("2", "Bumiaji", null, "", null, null), new Region("3", "Bumiaji", "Tulungrejo", "", null, null),
            new Region("4", "Batu", "Oro-oro Ombo", "", null, null)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Desa Tulungrejo, Kecamatan Bumiaji     | DESA
            Tulungrejo                             | DESA
            Kel. Oro-Oro Ombo                      | DESA
            Kecamatan Bumiaji                      | KECAMATAN
            Puskesmas Bumiaji                      | KECAMATAN
            Kota Batu, Semua Kecamatan             | SELURUH_DAERAH
            Kota Batu                              | SELURUH_DAERAH
            Kota Batu, Kec. Batu                   | KECAMATAN
            tersebar                               | SELURUH_DAERAH
            Lingkar Utara                          | TIDAK_DIKENAL
            Desa Sumberejo                         | TIDAK_DIKENAL
            """)
    void theFinestPlaceOfTheReferenceCounts(String location, String level) {
        assertThat(places.of(location).word()).isEqualTo(level);
    }
}
