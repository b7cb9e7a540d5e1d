package id.selaras.intake.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoefficientTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10 Rim|10|Rim", "4 Orang x 2 Hari x 3 Kali|24|''", "12 OB|12|OB", "1,5 Liter|1.5|Liter",
        "2 Unit X 6 Bulan|12|''", "50 % x 8 Orang|4|''", "1.250 Orang|1250|Orang"})
    void factorsAreMultiplied(String written, BigDecimal number, String unit) {
        Coefficient read = Coefficient.of(written, NumberConvention.UNKNOWN);
        assertThat(read.number().decided().orElseThrow()).isEqualByComparingTo(number);
        assertThat(read.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"sekian orang", "2 - 3 Orang x 4 Hari"})
    void whatIsNoFactorIsNotGuessed(String written) {
        assertThat(Coefficient.of(written, NumberConvention.UNKNOWN).number().decided()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11%, 11", "11, 11", "0, 0", "12 %, 12"})
    void aTaxIsInPercent(String written, BigDecimal percent) {
        assertThat(TaxRate.of(SheetCell.text(new CellRef("RKA", 6, 20), written)).decided().orElseThrow()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0.11", "57200", "sebelas"})
    void aFractionAnAmountAndAWordAreNoTax(String written) {
        assertThat(TaxRate.of(SheetCell.text(new CellRef("RKA", 6, 20), written))).isInstanceOf(NumberReading.Unreadable.class);
    }

    @Test
    void anEmptyCellStatesNoTax() {
        assertThat(TaxRate.of(null)).isInstanceOf(NumberReading.Empty.class);
    }
}
