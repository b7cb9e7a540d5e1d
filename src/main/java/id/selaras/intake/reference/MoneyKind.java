package id.selaras.intake.reference;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.math.BigDecimal;

/** An amount of rupiah, zero or more, in full rupiah. */
final class MoneyKind implements CellKind<Rupiah> {

    static final MoneyKind MONEY = new MoneyKind();

    private static final Text EXPECTED = Text.of("jumlah rupiah penuh, misalnya 1.500.000.000",
            "an amount in full rupiah such as 1.500.000.000");

    private MoneyKind() {
    }

    @Override
    public Rupiah read(CellReading reading) {
        BigDecimal amount = NumberCells.read(reading, EXPECTED, NumberCells.Use.MONEY);
        if (amount == null) {
            return null;
        }
        return amount.signum() < 0 ? reading.refuse(Fault.NEGATIVE, EXPECTED) : new Rupiah(amount);
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
