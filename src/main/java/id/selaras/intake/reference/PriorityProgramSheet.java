package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Program Prioritas. A row that is not active may still be unfilled: it holds a place in the numbered list. */
final class PriorityProgramSheet implements TableSheet<PriorityProgram> {

    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "PP-01").essential();
    private static final Column<String> NAME = Column.of("Nama", "Name", TextKind.TEXT, "Rumah layak huni").essential();
    private static final Column<String> LEAD = Column.of("Pengampu", "Lead Agency", TextKind.TEXT, "Dinas Perumahan")
            .orHeaded("Lead").pointsTo(Domain.AGENCY);
    private static final Column<List<String>> CONTRIBUTORS = Column.of("Pendukung", "Contributing Agencies",
            new ListKind<>(TextKind.TEXT), "Dinas Sosial; Kecamatan").orHeaded("Contributors").pointsTo(Domain.AGENCY);
    private static final Column<String> COORDINATOR = Column.of("Koordinator", "Coordinator", TextKind.TEXT, "Bapperida");
    private static final Column<List<NomenclatureCode>> CODES = Column.of("Kode Nomenklatur", "Nomenclature Codes",
            new ListKind<>(NomenclatureKind.NOMENCLATURE), "1.04.02; 1.04.03").orHeaded("Nomenclature Code");
    private static final Column<List<String>> KEYWORDS = Column.of("Kata Kunci", "Keywords", new ListKind<>(TextKind.TEXT),
            "rumah layak huni; RTLH").orHeaded("Key Words");
    private static final Column<Rupiah> CEILINGS = Column.of("Pagu Indikatif", "Indicative Ceiling", MoneyKind.MONEY,
            "12.500.000.000").orHeaded("Pagu", "Ceiling").yearly();
    private static final Column<Boolean> ACTIVE = Column.of("Aktif", "Active", KnownWords.YES_NO, "ya");
    private static final Column<String> SOURCE = Column.of("Sumber", "Source", TextKind.TEXT, "Perda RPJMD");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PROGRAM_PRIORITAS, List.of("Priority Programmes", "Priority Programs"),
            Text.of("Program prioritas kepala daerah; Aktif kosong berarti ya, baris dengan Aktif tidak boleh belum terisi.",
                    "Priority programmes of the head of region; Active empty means yes, inactive rows may be unfilled."),
            Text.of("dukungan bagi program prioritas kepala daerah (PRI-01, PRI-02, PRI-12)",
                    "support of the head of region's priority programmes (PRI-01, PRI-02, PRI-12)"),
            false, List.of(CODE, NAME, LEAD, CONTRIBUTORS, COORDINATOR, CODES, KEYWORDS, CEILINGS, ACTIVE, SOURCE));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public PriorityProgram read(TableRow row) {
        boolean active = !Boolean.FALSE.equals(row.get(ACTIVE));
        if (!active) {
            row.excuse();
        }
        String code = row.text(CODE);
        row.key(Domain.PRIORITY_PROGRAM, code, CODE);
        String name = row.get(NAME);
        return new PriorityProgram(code, name == null ? row.original(NAME) : name, row.get(LEAD),
                row.list(CONTRIBUTORS), row.get(COORDINATOR), row.list(CODES), row.list(KEYWORDS), row.years(CEILINGS),
                active, row.text(SOURCE));
    }
}
