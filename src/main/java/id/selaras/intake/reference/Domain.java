package id.selaras.intake.reference;

import id.selaras.reference.ReferenceSheet;

/** Kinds of keys that one sheet defines and others point to. */
enum Domain {
    VISION(ReferenceSheet.RPJMD), MISSION(ReferenceSheet.RPJMD), GOAL(ReferenceSheet.RPJMD),
    OBJECTIVE(ReferenceSheet.RPJMD), PROGRAM(ReferenceSheet.RPJMD), INDICATOR(ReferenceSheet.INDIKATOR),
    PRIORITY_PROGRAM(ReferenceSheet.PROGRAM_PRIORITAS), PRIORITY(ReferenceSheet.PRIORITAS),
    ISSUE(ReferenceSheet.PERMASALAHAN), AGENCY(ReferenceSheet.PERANGKAT_DAERAH), CEILING(ReferenceSheet.PAGU),
    REGION(ReferenceSheet.WILAYAH), CODE_PAIR(ReferenceSheet.PADANAN_KODE), UNIT_SYNONYM(ReferenceSheet.SATUAN);

    private final ReferenceSheet home;

    Domain(ReferenceSheet home) {
        this.home = home;
    }

    ReferenceSheet home() {
        return home;
    }
}
