package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.reference.Issue;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Permasalahan. */
final class IssueSheet implements TableSheet<Issue> {

    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "M-01").essential();
    private static final Column<String> DESCRIPTION =
            Column.of("Uraian", "Description", TextKind.TEXT, "Angka putus sekolah masih tinggi").essential();
    private static final Column<List<String>> AGENCIES = Column.of("Perangkat Daerah", "Agencies",
            new ListKind<>(TextKind.TEXT), "Dinas Pendidikan").orHeaded("Agency").pointsTo(Domain.AGENCY);
    private static final Column<String> OBJECTIVE = Column.of("Kode Sasaran", "Objective Code", KeyKind.KEY, "S1.1")
            .pointsTo(Domain.OBJECTIVE);

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PERMASALAHAN, List.of("Issues"),
            Text.of("Permasalahan daerah yang harus dijawab program.", "Problems of the region that programmes should answer."),
            Text.of("keterkaitan program dengan permasalahan daerah", "how programmes answer the region's problems"),
            false, List.of(CODE, DESCRIPTION, AGENCIES, OBJECTIVE));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Issue read(TableRow row) {
        String code = row.get(CODE);
        row.key(Domain.ISSUE, code, CODE);
        return new Issue(code, row.get(DESCRIPTION), row.list(AGENCIES), row.get(OBJECTIVE));
    }
}
