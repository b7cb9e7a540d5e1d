package id.selaras.intake.reference;

import id.selaras.plan.AccountCode;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;

/** An account code (kode rekening) at any level. */
final class AccountKind implements CellKind<AccountCode> {

    static final AccountKind ACCOUNT = new AccountKind();

    private static final Text EXPECTED = Text.of("kode rekening seperti 5.1.02 atau 5.1.02.04.01.0001",
            "an account code such as 5.1.02 or 5.1.02.04.01.0001");

    private AccountKind() {
    }

    @Override
    public AccountCode read(CellReading reading) {
        if (reading.cell().kind() == SheetCell.Kind.DATE) {
            return reading.refuse(Fault.CODE_AS_DATE, EXPECTED);
        }
        AccountCode code = new AccountCode(reading.text());
        return code.isWellFormed() ? code : reading.refuse(Fault.CODE, EXPECTED, EXPECTED);
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }
}
