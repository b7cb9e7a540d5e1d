package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Problem;
import id.selaras.reference.Ceiling;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyAndSampleMarksTest {

    private static ReferenceReading withAmounts(String first, String second) {
        return GoodReference.book().set("Pagu!E2", first).set("Pagu!E3", second).read();
    }

    @ParameterizedTest
    @CsvSource({"2.500.000, 1.234, 1234", "'2,500,000.75', '1,234', 1234", "#2500000.5, 1500000, 1500000"})
    void theColumnDecidesALoneGroup(String other, String written, long meant) {
        ReferenceReading reading = withAmounts(other, written);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.reference().orElseThrow().ceilings().get(1).amount()).isEqualTo(Rupiah.of(meant));
    }

    @Test
    void withoutEvidenceBothReadingsAreShown() {
        ReferenceReading reading = withAmounts("#1000000", "1.234");
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-ANGKA-DUA-ARTI");
        assertThat(reading.problems().get(0).found()).isEqualTo("1.234");
        assertThat(reading.problems().get(0).suggestion().both()).contains("1.234 atau 1,234").contains("1.234 or 1,234");
        assertThat(reading.reference().orElseThrow().ceilings()).hasSize(1);
    }

    @Test
    void senAreKept() {
        List<Ceiling> ceilings = withAmounts("Rp 3.917.324.235.295,67", "#85000000000").reference().orElseThrow().ceilings();
        assertThat(ceilings.get(0).amount().amount()).isEqualTo(new BigDecimal("3917324235295.67"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DATA CONTOH, bukan data resmi | true", "berita; contoh susunan | true", "Contohnya banyak | false", "RPJMD | false"})
    void aSourceNoteThatSaysContohMakesASample(String note, boolean example) {
        assertThat(GoodReference.book().set("Pemerintah!B6", note).read().reference().orElseThrow().government().example())
                .isEqualTo(example);
    }

    @Test
    void aTitleThatSaysContohMakesASample() {
        ReferenceReading reading = GoodReference.book().sheet("Pemerintah", """
                | ACUAN CONTOH KOTA BATU
                | Nama | Nilai
                | Nama | Kota Batu
                | Zona Waktu | WIB
                """).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.reference().orElseThrow().government().example()).isTrue();
        assertThat(reading.reference().orElseThrow().government().name()).isEqualTo("Kota Batu");
    }

    @Test
    void theGovernmentsSheetMayBeEnglish() {
        ReferenceReading reading = GoodReference.book().without("Pemerintah").sheet("Government", """
                | Source Note  | Perda
                | Time Zone    | wita
                | Period Start | 2025
                | Period End   | 2029
                | Region Code  | #5103
                | Name         | Kabupaten Badung
                """).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.reference().orElseThrow().government().zone()).isEqualTo("WITA");
        assertThat(reading.reference().orElseThrow().government().regionCode()).isEqualTo("5103");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lengkap: ya              | Kepmendagri 900          | true  | Kepmendagri 900",
        "Lengkap: ya; Kepmendagri 900 | ''                   | true  | Kepmendagri 900",
        "Lengkap                  | ya                       | true  | ''",
        "LENGKAP : TIDAK          | Dasar hukum: Permendagri 90/2019 | false | Permendagri 90/2019",
        "Complete: yes            | Legal basis: Kepmendagri 900 | true | Kepmendagri 900"})
    void theNomenclatureStatesItsCompletenessInSeveralForms(String first, String second, boolean complete, String basis) {
        var nomenclature = GoodReference.book().set("Nomenklatur!A1", first).set("Nomenklatur!B1", second).read()
                .reference().orElseThrow().nomenclature();
        assertThat(nomenclature.completeIn(2026)).isEqualTo(complete);
        assertThat(nomenclature.editions().get(0).legalBasis()).isEqualTo(basis);
    }

    @Test
    void aCompleteListNeedsItsLegalBasis() {
        assertThat(GoodReference.book().set("Nomenklatur!B1", "").read().problems()).extracting(Problem::code)
                .containsExactly("ACUAN-DASAR-HUKUM");
    }

    @Test
    void aListThatSaysNothingIsNotTakenAsComplete() {
        ReferenceReading reading = GoodReference.book().set("Nomenklatur!A1", "").set("Nomenklatur!B1", "").read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-LENGKAP");
        assertThat(reading.reference().orElseThrow().nomenclature().completeIn(2026)).isFalse();
    }
}
