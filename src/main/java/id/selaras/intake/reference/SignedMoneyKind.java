package id.selaras.intake.reference;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.math.BigDecimal;

/** An amount of rupiah in full rupiah; negative as well, such as net financing in a year of surplus. */
final class SignedMoneyKind implements CellKind<Rupiah> {

    static final SignedMoneyKind MONEY = new SignedMoneyKind();

    private static final Text EXPECTED = Text.of("jumlah rupiah penuh, misalnya 1.500.000.000",
            "an amount in full rupiah such as 1.500.000.000");

    private SignedMoneyKind() {
    }

    @Override
    public Rupiah read(CellReading reading) {
        BigDecimal amount = NumberCells.read(reading, EXPECTED, NumberCells.Use.MONEY);
        return amount == null ? null : new Rupiah(amount);
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
