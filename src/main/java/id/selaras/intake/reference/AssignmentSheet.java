package id.selaras.intake.reference;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import id.selaras.reference.Assignment;
import id.selaras.reference.ReferenceSheet;
import java.time.LocalDate;
import java.util.List;

/** Sheet Penugasan. */
final class AssignmentSheet implements TableSheet<Assignment> {

    private static final Column<AgencyCode> AGENCY = Column.of("Kode SKPD", "Agency Code", AgencyCodeKind.AGENCY_CODE,
            "1.02.2.14.0.00.01.0000").orHeaded("Kode Perangkat Daerah").essential().pointsTo(Domain.AGENCY);
    private static final Column<NomenclatureCode> CODE =
            Column.of("Kode", "Code", NomenclatureKind.NOMENCLATURE, "1.03.10").essential();
    private static final Column<String> BASIS = Column.of("Dasar", "Basis", TextKind.TEXT, "Keputusan Bupati").orHeaded("Dasar Hukum");
    private static final Column<LocalDate> FROM = Column.of("Mulai", "From", DateKind.DATE, "1 Januari 2026");
    private static final Column<LocalDate> UNTIL = Column.of("Sampai", "Until", DateKind.DATE, "31 Desember 2026");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PENUGASAN, List.of("Assignments"),
            Text.of("Penugasan tertulis di luar bidang urusan perangkat daerah; boleh kosong bila tidak ada.",
                    "Written assignments outside an agency's own fields; may stay empty when there are none."),
            Text.of("keringanan bagi pekerjaan di luar bidang urusan (MAN-01)",
                    "whether work outside an agency's fields was assigned to it (MAN-01)"),
            true, List.of(AGENCY, CODE, BASIS, FROM, UNTIL));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Assignment read(TableRow row) {
        LocalDate from = row.get(FROM);
        LocalDate until = row.get(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            row.spoil(Fault.RANGE, UNTIL, from + " > " + until);
        }
        return new Assignment(row.get(AGENCY), row.get(CODE), row.text(BASIS), from, until);
    }
}
