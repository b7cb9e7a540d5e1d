package id.selaras.plan;

import id.selaras.problem.CellRef;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document says at one place, and how well it could be read. An absent column, an empty cell and an unreadable
 * cell are three different things: the first two and the last lead to different findings.
 *
 * @param state    see {@link State}
 * @param value    the value; non-null exactly when {@code FILLED}
 * @param original the text as it stands in the cell, never null, empty where nothing stands there
 * @param at       the cell; null when the column is absent
 */
public record Field<T>(State state, T value, String original, CellRef at) {

    /** How a place was read. */
    public enum State {
        /** A value stands there and was understood. */
        FILLED,
        /** The column exists and the cell is blank or holds a placeholder such as {@code -}, {@code …}, {@code NULL}. */
        EMPTY,
        /** The document has no such column. */
        ABSENT,
        /** Something stands there that could not be understood; a problem or a rule says so. */
        UNREADABLE
    }

    public Field {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(original, "original");
        if ((state == State.FILLED) != (value != null)) {
            throw new IllegalArgumentException("a value exactly when filled");
        }
    }

    public static <T> Field<T> filled(T value, String original, CellRef at) {
        return new Field<>(State.FILLED, value, original, at);
    }

    public static <T> Field<T> empty(CellRef at) {
        return new Field<>(State.EMPTY, null, "", at);
    }

    public static <T> Field<T> empty(String original, CellRef at) {
        return new Field<>(State.EMPTY, null, original, at);
    }

    public static <T> Field<T> absent() {
        return new Field<>(State.ABSENT, null, "", null);
    }

    public static <T> Field<T> unreadable(String original, CellRef at) {
        return new Field<>(State.UNREADABLE, null, original, at);
    }

    public boolean isFilled() {
        return state == State.FILLED;
    }

    public boolean isAbsent() {
        return state == State.ABSENT;
    }

    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }

    public T or(T other) {
        return value == null ? other : value;
    }
}
