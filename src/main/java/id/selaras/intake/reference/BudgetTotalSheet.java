package id.selaras.intake.reference;

import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.BudgetTotal;
import id.selaras.reference.ReferenceCells;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet APBD. */
final class BudgetTotalSheet implements TableSheet<BudgetTotal> {

    private static final Column<Integer> YEAR = Column.of("Tahun", "Year", YearKind.YEAR, "2026").essential();
    private static final Column<PlanStage> STAGE = Column.of("Tahap", "Stage", KnownWords.STAGE, "KUA").essential();
    private static final Column<String> KEY = Column.of("Uraian", "Item", KnownWords.BUDGET_TOTAL, "BELANJA").essential();
    private static final Column<Rupiah> AMOUNT = Column.of("Jumlah", "Amount", SignedMoneyKind.MONEY, "3.917.324.235.295,67").orHeaded("Nilai").essential();

    static final SheetForm FORM = new SheetForm(ReferenceSheet.APBD, List.of("Budget Totals"),
            Text.of("Jumlah APBD menurut dokumen yang disepakati: PENDAPATAN, BELANJA, PEMBIAYAAN NETO, dan lainnya; semua dalam rupiah, "
                            + "juga BATAS DEFISIT.",
                    "Totals of the budget as agreed: PENDAPATAN (income), BELANJA (spending), PEMBIAYAAN NETO (net financing) and "
                            + "others; all in rupiah, BATAS DEFISIT (deficit limit) too."),
            Text.of("keseimbangan APBD, defisit, dan penyebut belanja wajib (PAG-10, WAJ)",
                    "balance, deficit, and what mandatory shares are taken of (PAG-10, WAJ)"),
            false, List.of(YEAR, STAGE, KEY, AMOUNT));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public BudgetTotal read(TableRow row) {
        Integer year = row.get(YEAR);
        PlanStage stage = row.get(STAGE);
        String total = row.get(KEY);
        if (year != null && stage != null && total != null) {
            row.key(Domain.BUDGET_TOTAL, ReferenceCells.totalKey(year, stage, total), AMOUNT);
        }
        return new BudgetTotal(year == null ? 0 : year, stage, total, row.get(AMOUNT));
    }
}
