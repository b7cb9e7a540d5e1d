package id.selaras.decision.grammar;

import id.selaras.decision.Value;

/** Whether anything stands there. */
public enum Filling implements Check {
    /** {@code kosong} */
    BLANK("kosong"),
    /** {@code terisi} */
    FILLED("terisi");

    private final String word;

    Filling(String word) {
        this.word = word;
    }

    @Override
    public boolean holds(Value present) {
        return this == FILLED;
    }

    @Override
    public boolean holdsOnBlank() {
        return this == BLANK;
    }

    @Override
    public String canonical() {
        return word;
    }
}
