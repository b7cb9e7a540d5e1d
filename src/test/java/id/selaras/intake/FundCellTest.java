package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Field;
import id.selaras.plan.FundPart;
import id.selaras.problem.CellRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "DAU: Rp1.000.000.000; DAK Fisik: Rp100.000.000 | DAU=1000000000.00 DAK Fisik=100000000.00",
            "DAU (150.000.000); PAD (50.000.000) | DAU=150000000.00 PAD=50000000.00",
            "DBH CHT 250000000 + PAD 10000000 | DBH CHT=250000000.00 PAD=10000000.00",
            "DAU yang ditentukan penggunaannya = 75.500.000,50 | DAU yang ditentukan penggunaannya=75500000.50",
            "PAD Rp. 12.500.000 | PAD=12500000.00"})
    void aCellThatStatesTheRupiahOfEachSourceIsSplit(String cell, String expected) {
        assertThat(String.join(" ", parts(cell).stream().map(part -> part.source().value() + "=" + part.amount().value().amount()).toList()))
                .isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAU", "DAU; PAD", "DAK Fisik 2026", "DAU: Rp1.000.000.000; PAD", "1.02.01", "Pendapatan Asli Daerah (PAD)"})
    void aCellWithoutTheRupiahOfEverySourceIsNotSplit(String cell) {
        assertThat(parts(cell)).isEmpty();
    }

    @Test
    void anAmountThatCannotBeReadIsSaidSo() {
        assertThat(parts("DAU: Rp1.00.0; PAD: Rp500.000.000")).extracting(part -> part.amount().state())
                .containsExactly(Field.State.UNREADABLE, Field.State.FILLED);
    }

    private static List<FundPart> parts(String cell) {
        return FundCell.parts(Field.filled(cell, cell, new CellRef("Renja", 9, 16)));
    }
}
