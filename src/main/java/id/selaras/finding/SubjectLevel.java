package id.selaras.finding;

/** What a rule or a finding is about (contract: SUB, KEGIATAN, PROGRAM, AGENCY, GOVERNMENT; OUTPUT is told as SUB). */
public enum SubjectLevel {
    /** One indicator line of a sub-activity. */
    OUTPUT("SUB"),
    SUB("SUB"),
    /** A sub-activity looked at beside one of another agency that may overlap with it. */
    PAIR("SUB"), KEGIATAN("KEGIATAN"), PROGRAM("PROGRAM"), AGENCY("AGENCY"), GOVERNMENT("GOVERNMENT");

    private final String told;

    SubjectLevel(String told) {
        this.told = told;
    }

    /** The level as answers name it. */
    public String told() {
        return told;
    }
}
