package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import id.selaras.reference.Driver;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Pendorong. */
final class DriverSheet implements TableSheet<Driver> {

    private static final Column<String> INDICATOR = Column.of("Kode Indikator", "Indicator Code", KeyKind.KEY, "IKU-01")
            .essential().pointsTo(Domain.INDICATOR);
    private static final Column<String> NAME = Column.of("Pendorong", "Driver", TextKind.TEXT, "Rumah tidak layak huni").essential();
    private static final Column<List<String>> KEYWORDS = Column.of("Kata Kunci", "Keywords", new ListKind<>(TextKind.TEXT),
            "rumah tidak layak huni; RTLH").orHeaded("Key Words");
    private static final Column<List<NomenclatureCode>> CODES = Column.of("Kode", "Code",
            new ListKind<>(NomenclatureKind.NOMENCLATURE), "1.04.02; 1.04.03.2.02");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PENDORONG, List.of("Drivers"),
            Text.of("Hal yang menggerakkan sebuah indikator, dengan kata kunci atau kode program, kegiatan, sub kegiatan.",
                    "What moves an indicator, with keywords or codes of programmes, activities, sub-activities."),
            Text.of("keselarasan langsung melalui pendorong indikator", "direct alignment through an indicator's drivers"),
            false, List.of(INDICATOR, NAME, KEYWORDS, CODES));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Driver read(TableRow row) {
        return new Driver(row.get(INDICATOR), row.get(NAME), row.list(KEYWORDS), row.list(CODES));
    }
}
