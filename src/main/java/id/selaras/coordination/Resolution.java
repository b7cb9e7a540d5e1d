package id.selaras.coordination;

import id.selaras.problem.Text;

/** What was decided about an overlap. */
public enum Resolution {
    /** It is one; the owner follows the proposal up. */
    ACCEPTED("Diterima", "Accepted"),
    /** It is none; it is not shown again until a row changes. */
    REJECTED("Ditolak", "Rejected"),
    /** To be decided later, by the owner. */
    DEFERRED("Ditunda", "Deferred"),
    /** The decision before is taken back: as if nothing had been decided. */
    WITHDRAWN("Dicabut", "Withdrawn");

    private final Text label;

    Resolution(String id, String en) {
        label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }

    /** True when somebody is to do something, and may be late. */
    boolean needsOwner() {
        return this == ACCEPTED || this == DEFERRED;
    }
}
