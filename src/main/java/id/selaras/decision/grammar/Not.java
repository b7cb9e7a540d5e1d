package id.selaras.decision.grammar;

import id.selaras.decision.Value;

/** {@code bukan ...} or {@code tidak memuat: ...}: true also when nothing stands there. */
public record Not(Check inner) implements Check {

    @Override
    public boolean holds(Value present) {
        return !inner.holds(present);
    }

    @Override
    public boolean holdsOnBlank() {
        return true;
    }

    @Override
    public String canonical() {
        return inner instanceof Contains contains ? "tidak memuat: " + contains.listed() : "bukan " + inner.canonical();
    }
}
