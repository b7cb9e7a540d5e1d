package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.reference.PriorityLabel;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Prioritas. */
final class PriorityLabelSheet implements TableSheet<PriorityLabel> {

    private static final Column<PriorityLabel.Scope> SCOPE =
            Column.of("Lingkup", "Scope", KnownWords.SCOPE, "Nasional").essential();
    private static final Column<Integer> YEAR = Column.of("Tahun", "Year", YearKind.YEAR, "2026").essential();
    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "PN-4");
    private static final Column<String> NAME =
            Column.of("Nama", "Name", TextKind.TEXT, "Memperkuat pembangunan sumber daya manusia").essential();

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PRIORITAS, List.of("Priorities"),
            Text.of("Prioritas nasional (RKP) dan daerah (RKPD) per tahun, sebagaimana ditulis di kolom Prioritas pada Renja.",
                    "National (RKP) and regional (RKPD) priorities by year, as the priority columns of a Renja name them."),
            Text.of("label prioritas nasional dan daerah pada baris Renja (PRI-07)",
                    "national and regional priority labels of Renja rows (PRI-07)"),
            false, List.of(SCOPE, YEAR, CODE, NAME));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public PriorityLabel read(TableRow row) {
        PriorityLabel.Scope scope = row.get(SCOPE);
        Integer year = row.get(YEAR);
        String code = row.text(CODE);
        if (!code.isEmpty()) {
            row.key(Domain.PRIORITY, scope + " " + year + " " + code, CODE);
        }
        return new PriorityLabel(scope, year == null ? 0 : year, code, row.get(NAME));
    }
}
