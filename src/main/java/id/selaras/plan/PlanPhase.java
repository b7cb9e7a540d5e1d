package id.selaras.plan;

/** How far a document has come: first draft, draft, final, or change during the year. */
public enum PlanPhase {
    RANWAL, RANCANGAN, AKHIR, PERUBAHAN
}
