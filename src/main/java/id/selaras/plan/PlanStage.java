package id.selaras.plan;

/** The document in the chain from five-year plan to realisation; names kept as the field uses them. */
public enum PlanStage {
    RENSTRA, RENJA, RKPD, KUA, RKA, DPA, REAL
}
