package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import id.selaras.reference.Recipient;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Penerima Bantuan. */
final class RecipientSheet implements TableSheet<Recipient> {

    private static final Column<Integer> YEAR = Column.of("Tahun", "Year", YearKind.YEAR, "2026").essential();
    private static final Column<String> NAME = Column.of("Nama", "Name", TextKind.TEXT, "Pondok Pesantren Contoh").orHeaded("Penerima").essential();
    private static final Column<String> KIND = Column.of("Jenis", "Kind", KnownWords.RECIPIENT_KIND, "HIBAH").essential();
    private static final Column<NomenclatureCode> FIELD = Column.of("Bidang Urusan", "Field", NomenclatureKind.NOMENCLATURE, "1.01");
    private static final Column<String> DECREE = Column.of("Nomor SK", "Decree", TextKind.TEXT, "100.3.3.2/1/2026");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PENERIMA, List.of("Recipients"),
            Text.of("Penerima hibah dan bantuan sosial menurut keputusan kepala daerah; nama tidak pernah ditampilkan.",
                    "Recipients of grants and aid by decree; names are never shown."),
            Text.of("penerima hibah dan bantuan sosial (MAN-06, DUP-04)",
                    "recipients of grants and aid (MAN-06, DUP-04)"),
            true, List.of(YEAR, NAME, KIND, FIELD, DECREE));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Recipient read(TableRow row) {
        Integer year = row.get(YEAR);
        return new Recipient(year == null ? 0 : year, row.get(NAME), row.get(KIND), row.get(FIELD), row.text(DECREE));
    }
}
