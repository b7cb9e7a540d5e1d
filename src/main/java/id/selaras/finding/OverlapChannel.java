package id.selaras.finding;

/** What brought two rows together. */
public enum OverlapChannel {
    /** Their words: every pair at or above the declared similarity. */
    WORDS,
    /** Place, beneficiaries and output, whatever the words. */
    FACTS,
    /** The same outcome or driver in shared places. */
    OUTCOME
}
