package id.selaras.finding;

/** What a rule or a finding is about (contract: SUB, KEGIATAN, PROGRAM, AGENCY, GOVERNMENT; OUTPUT is told as SUB, the finer levels as the one above them). */
public enum SubjectLevel {
    /** One indicator line of a sub-activity. */
    OUTPUT("SUB"),
    SUB("SUB"),
    /** A sub-activity looked at beside one of another agency that may overlap with it. */
    PAIR("SUB"), KEGIATAN("KEGIATAN"), PROGRAM("PROGRAM"), AGENCY("AGENCY"), GOVERNMENT("GOVERNMENT"),
    /** One indicator line of an activity (kegiatan). */
    ACTIVITY_OUTPUT("KEGIATAN"),
    /** One indicator line of a programme: its outcome. */
    PROGRAM_OUTPUT("PROGRAM"),
    /** One indicator line of a goal or objective (tujuan, sasaran) of an agency's Renstra. */
    GOAL_OUTPUT("AGENCY"),
    /** A goal or objective of an agency's Renstra. */
    GOAL("AGENCY"),
    /** A sub-activity that the Renstra plans for the year, looked for in the yearly plan. */
    RENSTRA_ROW("PROGRAM"),
    /** A priority programme of the reference, beside all rows of all agencies. */
    PRIORITY_PROGRAM("GOVERNMENT"),
    /** An indicator of the reference (IKU, IKD, macro), beside all rows of all agencies. */
    INDICATOR("GOVERNMENT"),
    /** An objective (sasaran) of the RPJMD, beside all programmes. */
    OBJECTIVE("GOVERNMENT"),
    /** A field of government every region must serve (1.01 to 1.06), beside all rows of all agencies. */
    MANDATORY_FIELD("GOVERNMENT"),
    /** One line of a budget (rincian belanja). */
    BUDGET_LINE("SUB"),
    /** What one fund source pays of a sub-activity. */
    FUND_PART("SUB"),
    /** A group of spending the law or the government sets a share for, over all agencies. */
    SPENDING_GROUP("GOVERNMENT"),
    /** A service every resident has a right to (standar pelayanan minimal), beside all rows of all agencies. */
    BASIC_SERVICE("GOVERNMENT"),
    /** A district (kecamatan), beside all rows placed in it. */
    DISTRICT("GOVERNMENT"),
    /** A proposal that was accepted (Musrenbang, Pokir) or a national mandate, beside all rows of all agencies. */
    PROPOSAL("GOVERNMENT"),
    /** A theme money is tagged for (stunting, inflation, ...), beside all rows of all agencies. */
    TAG_THEME("GOVERNMENT");

    private final String told;

    SubjectLevel(String told) {
        this.told = told;
    }

    /** The level as answers name it. */
    public String told() {
        return told;
    }
}
