package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sheet RPJMD. Codes are unique within their level; a parent stands on any level above. */
final class TreeSheet implements TableSheet<TreeNode> {

    private static final Column<TreeNode.Level> LEVEL =
            Column.of("Tingkat", "Level", KnownWords.LEVEL, "Sasaran").essential();
    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "S1.1").essential();
    private static final Column<String> PARENT = Column.of("Induk", "Parent", KeyKind.KEY, "T1");
    private static final Column<String> DESCRIPTION = Column.of("Uraian", "Description", TextKind.TEXT,
            "Meningkatnya derajat kesehatan masyarakat").essential();

    static final SheetForm FORM = new SheetForm(ReferenceSheet.RPJMD, List.of("RPJMD Tree"),
            Text.of("Pohon RPJMD: visi, misi, tujuan, sasaran; Induk berisi kode baris di atasnya.",
                    "The RPJMD tree: vision, missions, goals, objectives; Parent holds the code of the row above it."),
            Text.of("sasaran RPJMD tanpa dukungan dan rantai visi sampai sasaran",
                    "objectives without support and the chain from vision to objective"),
            false, List.of(LEVEL, CODE, PARENT, DESCRIPTION));

    private static final Map<TreeNode.Level, Domain> DOMAINS = new EnumMap<>(Map.of(
            TreeNode.Level.VISI, Domain.VISION, TreeNode.Level.MISI, Domain.MISSION,
            TreeNode.Level.TUJUAN, Domain.GOAL, TreeNode.Level.SASARAN, Domain.OBJECTIVE));

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
        if (level != null) {
            row.key(DOMAINS.get(level), code, CODE);
            lookUp(row, level, parent);
        }
        return new TreeNode(level, code, parent, description);
    }

    private static void lookUp(TableRow row, TreeNode.Level level, String parent) {
        boolean top = level.ordinal() <= TreeNode.Level.MISI.ordinal();
        if (parent == null && !top && row.blank(PARENT)) {
            row.say(Fault.NO_PARENT, PARENT);
        } else if (parent != null) {
            List<Domain> above = DOMAINS.entrySet().stream().filter(entry -> entry.getKey().compareTo(level) < 0)
                    .map(Map.Entry::getValue).toList();
            row.pointsTo(above.isEmpty() ? List.of(Domain.VISION) : above, parent, PARENT);
        }
    }
}
