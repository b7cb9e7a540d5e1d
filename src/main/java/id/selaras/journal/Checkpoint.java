package id.selaras.journal;

/**
 * A point of the chain, to be kept outside: whoever holds it can prove that nothing before it was changed.
 *
 * @param number of the last record; 0 for an empty journal
 * @param hash   of the last record; 64 zeros for an empty journal
 */
public record Checkpoint(long number, String hash) {

    static final Checkpoint START = new Checkpoint(0, "0".repeat(64));
}
