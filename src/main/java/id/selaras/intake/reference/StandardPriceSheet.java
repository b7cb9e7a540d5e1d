package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.StandardPrice;
import java.util.List;

/** Sheet Standar Harga. */
final class StandardPriceSheet implements TableSheet<StandardPrice> {

    private static final Column<StandardPrice.Kind> KIND = Column.of("Jenis", "Kind", KnownWords.PRICE_KIND, "SSH").essential();
    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "1.1.12.01.03.0001.00012").orHeaded("Kode Standar Harga").essential();
    private static final Column<String> NAME = Column.of("Uraian", "Name", TextKind.TEXT, "Kertas HVS A4 70 gram").orHeaded("Nama").essential();
    private static final Column<String> SPECIFICATION = Column.of("Spesifikasi", "Specification", TextKind.TEXT, "500 lembar");
    private static final Column<String> UNIT = Column.of("Satuan", "Unit", TextKind.TEXT, "Rim").essential();
    private static final Column<Rupiah> PRICE = Column.of("Harga", "Price", MoneyKind.MONEY, "52.500,00").orHeaded("Harga Satuan", "Batas").essential();
    private static final Column<Integer> YEAR = Column.of("Tahun", "Year", YearKind.YEAR, "2026").essential();
    private static final Column<NomenclatureCode> SUB_ACTIVITY = Column.of("Kode Sub Kegiatan", "Sub-activity Code",
            NomenclatureKind.NOMENCLATURE, "");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.STANDAR_HARGA, List.of("Standard Prices"),
            Text.of("Standar harga yang ditetapkan kepala daerah: SSH, SBU, HSPK, dan ASB (batas per satuan keluaran).",
                    "Prices the head of region set: goods, fees, works, and ceilings by output (ASB)."),
            Text.of("harga satuan rincian belanja (HRG-01, HRG-02, HRG-05)",
                    "unit prices of budget lines (HRG-01, HRG-02, HRG-05)"),
            false, List.of(KIND, CODE, NAME, SPECIFICATION, UNIT, PRICE, YEAR, SUB_ACTIVITY));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public StandardPrice read(TableRow row) {
        Integer year = row.get(YEAR);
        return new StandardPrice(row.get(KIND), row.get(CODE), row.get(NAME), row.text(SPECIFICATION), row.get(UNIT), row.get(PRICE),
                year == null ? 0 : year, row.get(SUB_ACTIVITY));
    }
}
