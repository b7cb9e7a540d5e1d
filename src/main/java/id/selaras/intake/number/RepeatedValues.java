package id.selaras.intake.number;

import java.util.HashMap;
import java.util.Map;

/**
 * Values that repeat over many lines of one sheet, kept once. Bounded: where nearly every value is another one nothing is gained by
 * remembering them.
 */
public final class RepeatedValues {

    private static final int MOST = 50_000;

    private final Map<Object, Object> known = new HashMap<>();

    /** The first object equal to this one; null stays null. */
    @SuppressWarnings("unchecked")
    public <T> T same(T value) {
        if (value == null) {
            return null;
        }
        Object before = known.get(value);
        if (before != null) {
            return (T) before;
        }
        if (known.size() < MOST) {
            known.put(value, value);
        }
        return value;
    }
}
