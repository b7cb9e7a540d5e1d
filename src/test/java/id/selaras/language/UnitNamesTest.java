package id.selaras.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

    private final UnitNames units = new UnitNames(Map.of("Bks", "Dokumen", "KPM", "Keluarga Penerima Manfaat"));

    @ParameterizedTest
    @CsvSource({
        "Dokumen, dokumen, SAMA", "Dok., Dokumen, SINONIM", "Bks, Dokumen, SINONIM", "KPM, Keluarga Penerima Manfaat, SINONIM",
        "Org/bln, Orang/Bulan, SINONIM", "Persen, %, SINONIM", "Dokmen, Dokumen, SALAH_KETIK", "Orang, Orang/Bulan, BERBEDA",
        "Laporan, Dokumen, BERBEDA", "Km, Ha, BERBEDA"})
    void aUnitIsComparedWithTheStandardOne(String written, String standard, String match) {
        assertThat(units.match(written, standard)).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({"%, true", "persen, true", "Prosentase, true", "100%, true", "Dokumen, false"})
    void percentIsKnownByAllItsNames(String unit, boolean percent) {
        assertThat(units.isPercent(unit)).isEqualTo(percent);
    }
}
