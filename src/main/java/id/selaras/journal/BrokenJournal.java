package id.selaras.journal;

/** A record that was changed, is missing, or is no record at all; nothing behind it can be trusted. */
public final class BrokenJournal extends RuntimeException {

    private final transient long number;

    BrokenJournal(long number) {
        super("journal.jsonl is broken at record " + number);
        this.number = number;
    }

    /** Number of the first record that cannot be trusted, from 1. */
    public long number() {
        return number;
    }
}
