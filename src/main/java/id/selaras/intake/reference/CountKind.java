package id.selaras.intake.reference;

import id.selaras.problem.Text;
import java.math.BigDecimal;

/** A whole number of people, zero or more. Of two readings the only whole one is meant: 1.234 people are 1,234. */
final class CountKind implements CellKind<Long> {

    static final CountKind COUNT = new CountKind();

    private static final Text EXPECTED = Text.of("bilangan bulat, misalnya 12.345", "a whole number such as 12.345");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

    private CountKind() {
    }

    @Override
    public Long read(CellReading reading) {
        BigDecimal number = NumberCells.read(reading, EXPECTED, NumberCells.Use.COUNT);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0) {
            return reading.refuse(Fault.NEGATIVE, EXPECTED);
        }
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(MOST) > 0) {
            return reading.refuse(Fault.NUMBER, EXPECTED,
                    Text.of("bukan bilangan bulat yang wajar", "it is no plausible whole number"));
        }
        return number.longValueExact();
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
