package id.selaras.intake.reference;

import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sheet RPJMD. Codes are unique within their level; a parent stands on any level above. A programme bears its nomenclature code and
 * stands once under each objective it serves.
 */
final class TreeSheet implements TableSheet<TreeNode> {

    private static final Column<TreeNode.Level> LEVEL =
            Column.of("Tingkat", "Level", KnownWords.LEVEL, "Sasaran").essential();
    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "S1.1").essential();
    private static final Column<String> PARENT = Column.of("Induk", "Parent", KeyKind.KEY, "T1");
    private static final Column<String> DESCRIPTION = Column.of("Uraian", "Description", TextKind.TEXT,
            "Meningkatnya derajat kesehatan masyarakat").essential();
    private static final Column<Rupiah> CEILINGS = Column.of("Pagu", "Ceiling", MoneyKind.MONEY, "12.500.000.000")
            .orHeaded("Pagu Indikatif", "Indicative Ceiling").yearly();

    static final SheetForm FORM = new SheetForm(ReferenceSheet.RPJMD, List.of("RPJMD Tree"),
            Text.of("Pohon RPJMD: visi, misi, tujuan, sasaran, program; Induk berisi kode baris di atasnya. Baris Program berisi kode "
                            + "nomenklatur program dan boleh berulang di bawah beberapa sasaran; Pagu per tahun hanya untuk program.",
                    "The RPJMD tree: vision, missions, goals, objectives, programmes; Parent holds the code of the row above it. A row "
                            + "Program holds the programme's nomenclature code and may stand under several objectives; money by year "
                            + "is for programmes only."),
            Text.of("sasaran RPJMD tanpa dukungan, rantai visi sampai program, program Renstra di luar RPJMD (CAS-02, CAS-07, CAS-08)",
                    "objectives without support, the chain from vision to programme, Renstra programmes outside the RPJMD (CAS-02, "
                            + "CAS-07, CAS-08)"),
            false, List.of(LEVEL, CODE, PARENT, DESCRIPTION, CEILINGS));

    private static final Map<TreeNode.Level, Domain> DOMAINS = new EnumMap<>(Map.of(
            TreeNode.Level.VISI, Domain.VISION, TreeNode.Level.MISI, Domain.MISSION,
            TreeNode.Level.TUJUAN, Domain.GOAL, TreeNode.Level.SASARAN, Domain.OBJECTIVE,
            TreeNode.Level.PROGRAM, Domain.PROGRAM));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public TreeNode read(TableRow row) {
        TreeNode.Level level = row.get(LEVEL);
        String description = row.get(DESCRIPTION);
        if (level == TreeNode.Level.VISI) {
            row.excuse(); // there is one vision and nobody numbers it
        }
        String code = row.text(CODE);
        String parent = row.get(PARENT);
        if (level == TreeNode.Level.PROGRAM) {
            program(row, code, parent);
        } else if (level != null) {
            row.key(DOMAINS.get(level), code, CODE);
        }
        if (level != null) {
            lookUp(row, level, parent);
        }
        return new TreeNode(level, code, parent, description, level == TreeNode.Level.PROGRAM ? row.years(CEILINGS)
                : Collections.emptySortedMap());
    }

    private static void program(TableRow row, String code, String parent) {
        if (!code.isEmpty() && !isProgram(code)) {
            row.spoil(Fault.CODE, CODE, Text.of("Tulis kode nomenklatur program, misalnya 1.02.02.",
                    "Write the nomenclature code of a programme, such as 1.02.02."));
        } else if (!code.isEmpty()) {
            row.key(Domain.PROGRAM, code + " < " + parent, CODE);
        }
    }

    private static boolean isProgram(String code) {
        return NomenclatureKind.wellFormed(code) && new NomenclatureCode(code).segments() == CodeLevel.PROGRAM.segments();
    }

    private static void lookUp(TableRow row, TreeNode.Level level, String parent) {
        boolean top = level.ordinal() <= TreeNode.Level.MISI.ordinal();
        if (parent == null && !top && row.blank(PARENT)) {
            row.say(Fault.NO_PARENT, PARENT);
        } else if (parent != null) {
            if (level == TreeNode.Level.PROGRAM) {
                row.pointsTo(List.of(Domain.OBJECTIVE), parent, PARENT);
                return;
            }
            List<Domain> above = DOMAINS.entrySet().stream().filter(entry -> entry.getKey().compareTo(level) < 0)
                    .map(Map.Entry::getValue).toList();
            row.pointsTo(above.isEmpty() ? List.of(Domain.VISION) : above, parent, PARENT);
        }
    }
}
