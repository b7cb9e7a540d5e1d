package id.selaras.intake.reference;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Perangkat Daerah. Other sheets may name an agency by its code or by its name. */
final class AgencySheet implements TableSheet<AgencyEntry> {

    private static final Column<AgencyCode> CODE = Column.of("Kode SKPD", "Agency Code", AgencyCodeKind.AGENCY_CODE,
            "1.02.2.14.0.00.01.0000").orHeaded("Kode Perangkat Daerah", "Kode").essential();
    private static final Column<String> NAME = Column.of("Nama", "Name", TextKind.TEXT, "Dinas Kesehatan").essential();
    private static final Column<String> KIND = Column.of("Jenis", "Kind", KnownWords.AGENCY_KIND, "dinas");
    private static final Column<List<NomenclatureCode>> FIELDS = Column.of("Bidang Urusan", "Government Fields",
            new ListKind<>(NomenclatureKind.NOMENCLATURE), "1.02; 2.14").orHeaded("Government Field");
    private static final Column<Boolean> ACTIVE = Column.of("Aktif", "Active", KnownWords.YES_NO, "ya");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PERANGKAT_DAERAH, List.of("Agencies"),
            Text.of("Perangkat daerah dan bidang urusan yang diampu; Aktif kosong berarti ya.",
                    "The agencies and the fields of government they answer for; Active empty means yes."),
            Text.of("kewenangan perangkat daerah (MAN-01, MAN-02), perangkat daerah yang belum mengirim, dan rujukan kode "
                    + "SKPD di lembar lain",
                    "mandates (MAN-01, MAN-02), agencies that sent nothing, and agency codes on other sheets"),
            false, List.of(CODE, NAME, KIND, FIELDS, ACTIVE));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public AgencyEntry read(TableRow row) {
        AgencyCode code = row.get(CODE);
        row.key(Domain.AGENCY, code == null ? null : code.text(), CODE);
        String name = row.get(NAME);
        row.alias(Domain.AGENCY, name);
        return new AgencyEntry(code, name, row.text(KIND), row.list(FIELDS),
                !Boolean.FALSE.equals(row.get(ACTIVE)));
    }
}
