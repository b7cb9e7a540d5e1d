package id.selaras.intake.reference;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceCells;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.StatedSpending;
import java.util.List;

/** Sheet Belanja Wajib. */
final class StatedSpendingSheet implements TableSheet<StatedSpending> {

    private static final Column<Integer> YEAR = Column.of("Tahun", "Year", YearKind.YEAR, "2026").essential();
    private static final Column<String> GROUP = Column.of("Golongan Belanja", "Spending Group", TextKind.TEXT, "ADD").essential();
    private static final Column<Rupiah> AMOUNT = Column.of("Jumlah", "Amount", MoneyKind.MONEY, "250.000.000.000").essential();
    private static final Column<Rupiah> BASE = Column.of("Dasar Hitung", "Base", MoneyKind.MONEY, "2.300.000.000.000");
    private static final Column<String> SOURCE = Column.of("Sumber", "Source", TextKind.TEXT, "Nota Keuangan 2026");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.BELANJA_WAJIB, List.of("Mandatory Spending"),
            Text.of("Belanja per golongan yang dihitung pemda sendiri, bila rincian belanja tidak dapat menunjukkannya; PEGAWAI tanpa "
                            + "tunjangan guru lewat TKD.",
                    "Spending by group as the government counts it, where budget lines cannot tell it; PEGAWAI (staff) without teachers' "
                            + "allowances paid by transfers."),
            Text.of("belanja wajib yang tidak terlihat dari rincian (WAJ)",
                    "mandatory spending that lines do not show (WAJ)"),
            true, List.of(YEAR, GROUP, AMOUNT, BASE, SOURCE));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public StatedSpending read(TableRow row) {
        Integer year = row.get(YEAR);
        String group = row.get(GROUP);
        if (year != null && group != null) {
            row.key(Domain.STATED_SPENDING, ReferenceCells.statedKey(year, group), AMOUNT);
        }
        return new StatedSpending(year == null ? 0 : year, group, row.get(AMOUNT), row.get(BASE), row.text(SOURCE));
    }
}
