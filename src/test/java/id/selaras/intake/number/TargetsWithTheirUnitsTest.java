package id.selaras.intake.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.intake.number.NumberReading.Unreadable;
import id.selaras.language.UnitNames;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsWithTheirUnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "14 Dokumen | 14 | Dokumen", "12 bln | 12 | bln", "100% | 100 | %", "100 % | 100 | %", "45 Orang/Bulan | 45 | Orang/Bulan",
        "1 Berita Acara | 1 | Berita Acara", "2,5 Km | 2.5 | Km", "14Dokumen | 14 | Dokumen", "120 m2 | 120 | m2",
        "43 Orang/bulan | 43 | Orang/bulan", "1.250.000 Ton CO2 | 1250000 | Ton CO2", "7 | 7 | ''", "0 | 0 | ''",
        "94.92 Persen | 94.92 | Persen", "3 Unit (paket) | 3 | Unit (paket)"})
    void numberAndUnitAreSplit(String written, BigDecimal number, String unit) {
        TargetReading reading = TargetReader.read(written);
        assertThat(reading.number().decided()).contains(number);
        assertThat(reading.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 Dokumen, 3 Laporan", "10-12 orang", "1:1000", "80 s.d. 90", "WTP", "> 80", "2 Dokumen dan 3 Laporan",
        "5 juta ton", "Baik"})
    void rangesListsAndWordsAreNoTarget(String written) {
        assertThat(TargetReader.read(written).number()).isInstanceOf(Unreadable.class);
    }

    @Test
    void aLoneGroupBeforeAUnitWaitsForItsColumn() {
        TargetReading reading = TargetReader.read("1.250 Ha");
        assertThat(reading.unit()).isEqualTo("Ha");
        assertThat(reading.number().under(NumberConvention.DOT_THOUSANDS).decided()).contains(new BigDecimal("1250"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.250 Orang | '' | 1250", "1,250 orang | '' | 1250", "1.250 Dokumen | Persen | 1250",
        "2.500 Orang/Bulan | '' | 2500", "1.250 Unit (paket) | '' | 1250", "1.250 Unit Rumah | '' | 1250", "1.250 | KK | 1250",
        "1.250 ekor. | '' | 1250", "1,5 Orang | '' | 1.5"})
    void thingsCountedOneByOneComeInWholeNumbers(String written, String unitOfRow, BigDecimal number) {
        assertThat(TargetReader.read(written).byUnit(unitOfRow).decided()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250 Ha", "1.250 Km", "1.250 Ton", "1.250 Persen", "1.250 Meter", "1.250 Indeks", "1.250 Nilai", "1.250"})
    void measuresStayAmbiguous(String written) {
        assertThat(TargetReader.read(written).byUnit("").decided()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Dok, Dokumen", "lap., Laporan", "Org/bln, Orang/Bulan", "persen, %", "KEG, Kegiatan", "Buku Saku, buku  saku"})
    void commonSynonymsMeanTheSameUnit(String one, String other) {
        assertThat(new UnitNames(Map.of()).same(one, other)).isTrue();
    }

    @Test
    void aGovernmentAddsItsOwnSynonymsAndDifferentUnitsStayDifferent() {
        assertThat(new UnitNames(Map.of("Eks", "Eksemplar")).same("eks.", "Eksemplar")).isTrue();
        assertThat(new UnitNames(Map.of()).same("Dokumen", "Laporan")).isFalse();
    }
}
