package id.selaras.finding;

/** The judgement on one sub-activity; REVIEW: the evidence conflicts and a person decides. */
public enum Verdict {
    DIRECT, INDIRECT, SUPPORT, NONE, REVIEW
}
