package id.selaras.intake.reference;

import id.selaras.reference.ReferenceCells;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of keys that one sheet defines and others point to. */
enum Domain {
    VISION(TreeNode.Level.VISI), MISSION(TreeNode.Level.MISI), GOAL(TreeNode.Level.TUJUAN), OBJECTIVE(TreeNode.Level.SASARAN),
    PROGRAM(TreeNode.Level.PROGRAM), INDICATOR(ReferenceSheet.INDIKATOR),
    PRIORITY_PROGRAM(ReferenceSheet.PROGRAM_PRIORITAS), PRIORITY(ReferenceSheet.PRIORITAS),
    ISSUE(ReferenceSheet.PERMASALAHAN), AGENCY(ReferenceSheet.PERANGKAT_DAERAH), CEILING(ReferenceSheet.PAGU),
    REGION(ReferenceSheet.WILAYAH), CODE_PAIR(ReferenceSheet.PADANAN_KODE), UNIT_SYNONYM(ReferenceSheet.SATUAN),
    SERVICE(ReferenceSheet.SPM), PROPOSAL(ReferenceSheet.USULAN), BUDGET_TOTAL(ReferenceSheet.APBD),
    STATED_SPENDING(ReferenceSheet.BELANJA_WAJIB);

    /** Sheets whose rows findings and gaps are about. */
    private static final Set<ReferenceSheet> TOLD = EnumSet.of(ReferenceSheet.RPJMD, ReferenceSheet.INDIKATOR,
            ReferenceSheet.PROGRAM_PRIORITAS, ReferenceSheet.PERMASALAHAN, ReferenceSheet.PERANGKAT_DAERAH,
            ReferenceSheet.SPM, ReferenceSheet.USULAN, ReferenceSheet.WILAYAH, ReferenceSheet.APBD, ReferenceSheet.BELANJA_WAJIB);

    private final ReferenceSheet home;
    private final TreeNode.Level level;

    Domain(ReferenceSheet home) {
        this.home = home;
        this.level = null;
    }

    Domain(TreeNode.Level level) {
        this.home = ReferenceSheet.RPJMD;
        this.level = level;
    }

    /** Whether an answer may point to the rows that define these keys. */
    boolean isTold() {
        return TOLD.contains(home);
    }

    /** The key by which {@link ReferenceCells} knows the row. */
    String told(String key) {
        return level == null ? key : ReferenceCells.nodeKey(level, key);
    }

    ReferenceSheet home() {
        return home;
    }
}
