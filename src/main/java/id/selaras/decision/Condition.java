package id.selaras.decision;

import java.math.BigDecimal;

/** A checked condition cell. Holds no text that is ever executed; see the grammar in {@code docs/decision-tables.md}. */
public interface Condition {

    /** Three-valued: on {@link Value.Missing} always UNKNOWN, on {@link Value.Blank} true only for {@code kosong} and its like. */
    Truth test(Value value);

    /** The condition in one fixed spelling, as {@code docs/hash.md} puts it into the hash and the grammar reads it back. */
    String canonical();

    /** Between which numbers it holds; null for what is no comparison of numbers. */
    default Bounds bounds() {
        return null;
    }

    /**
     * What a comparison of numbers accepts.
     *
     * @param low  null: open below
     * @param high null: open above
     */
    record Bounds(BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {
    }

    /** Kleene's three values. */
    enum Truth {
        TRUE, FALSE, UNKNOWN
    }
}
