package id.selaras.journal;

/**
 * What one kind of change does to the database. The same code runs when the change is new and when it is replayed, so it
 * must take everything from the change and its stamp: no clock, no random number, no caller.
 *
 * @param <C> the change: a record that can be written as JSON and read back
 */
public interface Effect<C extends Record> {

    /** The name in the journal, such as {@code plan.received}; never changed once released. */
    String kind();

    Class<C> type();

    /** Runs inside the transaction of the acknowledgement; what it throws undoes everything, and nothing is recorded. */
    void apply(C change, Stamp stamp);
}
