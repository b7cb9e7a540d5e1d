package id.selaras.finding;

/** What kind of overlap, after the method of the US Government Accountability Office (GAO-15-49SP). */
public enum OverlapClass {
    /** The same activity for the same beneficiaries in the same place. */
    DUPLICATION,
    /** Similar activities, or the same beneficiaries, in a place both work in. */
    OVERLAP,
    /** Several agencies serve the same narrow outcome in the same places and nobody is named to coordinate. */
    FRAGMENTATION
}
