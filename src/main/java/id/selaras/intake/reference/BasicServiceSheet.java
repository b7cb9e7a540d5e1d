package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import id.selaras.reference.BasicService;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet SPM. */
final class BasicServiceSheet implements TableSheet<BasicService> {

    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "SPM-KES-01").essential();
    private static final Column<String> NAME = Column.of("Jenis Layanan", "Service", TextKind.TEXT, "Pelayanan kesehatan ibu hamil").orHeaded("Nama").essential();
    private static final Column<List<NomenclatureCode>> CODES = Column.of("Kode Nomenklatur", "Nomenclature Codes",
            new ListKind<>(NomenclatureKind.NOMENCLATURE), "1.02.02.2.02.0001");
    private static final Column<List<String>> AGENCIES = Column.of("Perangkat Daerah", "Agencies", new ListKind<>(TextKind.TEXT), "Dinas Kesehatan")
            .pointsTo(Domain.AGENCY);

    static final SheetForm FORM = new SheetForm(ReferenceSheet.SPM, List.of("Basic Services"),
            Text.of("Jenis layanan SPM dan kode program, kegiatan, atau sub kegiatan yang melaksanakannya.",
                    "Types of service of the minimum standards and the codes that deliver them."),
            Text.of("pemenuhan standar pelayanan minimal (WAJ-10)",
                    "minimum service standards (WAJ-10)"),
            false, List.of(CODE, NAME, CODES, AGENCIES));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public BasicService read(TableRow row) {
        row.key(Domain.SERVICE, row.get(CODE), CODE);
        return new BasicService(row.get(CODE), row.get(NAME), row.list(CODES), row.list(AGENCIES));
    }
}
