package id.selaras.decision;

/** A checked condition cell. Holds no text that is ever executed; see the grammar in {@code docs/decision-tables.md}. */
public interface Condition {

    /** Three-valued: on {@link Value.Missing} always UNKNOWN, on {@link Value.Blank} true only for {@code kosong} and its like. */
    Truth test(Value value);

    /** Kleene's three values. */
    enum Truth {
        TRUE, FALSE, UNKNOWN
    }
}
