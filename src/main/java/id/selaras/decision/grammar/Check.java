package id.selaras.decision.grammar;

import id.selaras.decision.Condition;
import id.selaras.decision.Value;

/** A typed condition, open to the index: what it asks for decides by which path its row is found. */
public sealed interface Check extends Condition
        permits CodeIs, TextIs, Contains, QuantityIs, QuantityWithin, ChoiceIs, Filling, Not, All {

    /** Whether a value that is neither missing nor blank fulfils it. */
    boolean holds(Value present);

    /** The answer for a blank value. */
    default boolean holdsOnBlank() {
        return false;
    }

    @Override
    default Truth test(Value value) {
        if (value instanceof Value.Missing) {
            return Truth.UNKNOWN;
        }
        boolean holds = value.isBlank() ? holdsOnBlank() : holds(value);
        return holds ? Truth.TRUE : Truth.FALSE;
    }

    /** A value of a kind that its dictionary entry does not hold is a bug of the caller, not of a table. */
    static IllegalArgumentException wrongKind(Check check, Value value) {
        return new IllegalArgumentException(check.getClass().getSimpleName() + " cannot look at "
                + value.getClass().getSimpleName());
    }
}
