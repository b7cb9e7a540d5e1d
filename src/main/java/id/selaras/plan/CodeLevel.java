package id.selaras.plan;

/** The levels of the nomenclature, with the number of code segments that reach them. */
public enum CodeLevel {
    /** urusan, {@code 1} */
    AFFAIR(1),
    /** bidang urusan, {@code 1.02} */
    FIELD(2),
    /** program, {@code 1.02.02} */
    PROGRAM(3),
    /** kegiatan, {@code 1.02.02.2.01} */
    ACTIVITY(5),
    /** sub kegiatan, {@code 1.02.02.2.01.0001} */
    SUB_ACTIVITY(6);

    private final int segments;

    CodeLevel(int segments) {
        this.segments = segments;
    }

    public int segments() {
        return segments;
    }
}
