package id.selaras.intake.reference;

import id.selaras.problem.Text;
import java.math.BigDecimal;

/** A number of any sign; a percentage is taken as people say it, 85 for 85 %. */
final class NumberKind implements CellKind<BigDecimal> {

    static final NumberKind NUMBER = new NumberKind();

    private static final Text EXPECTED = Text.of("angka, misalnya 72,84", "a number such as 72,84");

    private NumberKind() {
    }

    @Override
    public BigDecimal read(CellReading reading) {
        return NumberCells.read(reading, EXPECTED, NumberCells.Use.MEASURE);
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }

    @Override
    public boolean spansRows() {
        return false;
    }
}
