package id.selaras.intake.reference;

import id.selaras.plan.AccountCode;
import id.selaras.problem.Text;
import id.selaras.reference.Account;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Rekening. */
final class AccountSheet implements TableSheet<Account> {

    private static final Column<AccountCode> CODE = Column.of("Kode", "Code", AccountKind.ACCOUNT, "5.1.02.04.01.0001")
            .orHeaded("Kode Rekening", "Account Code").essential();
    private static final Column<String> NAME = Column.of("Nama", "Name", TextKind.TEXT, "Belanja Perjalanan Dinas Biasa")
            .orHeaded("Nama Rekening", "Uraian").essential();
    private static final Column<Integer> FROM = Column.of("Mulai Tahun", "From Year", YearKind.YEAR, "2024");
    private static final Column<Integer> UNTIL = Column.of("Sampai Tahun", "Until Year", YearKind.YEAR, "");
    private static final Column<AccountCode> REPLACEMENT = Column.of("Kode Pengganti", "Replacement", AccountKind.ACCOUNT, "");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.REKENING, List.of("Accounts"),
            Text.of("Daftar kode rekening belanja yang berlaku, di setiap tingkat.",
                    "The chart of accounts in force, on every level."),
            Text.of("keberadaan dan tingkat kode rekening (NOM-10)",
                    "existence and level of account codes (NOM-10)"),
            false, List.of(CODE, NAME, FROM, UNTIL, REPLACEMENT));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Account read(TableRow row) {
        return new Account(row.get(CODE), row.get(NAME), row.get(FROM), row.get(UNTIL), row.get(REPLACEMENT));
    }
}
