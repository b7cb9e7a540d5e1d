package id.selaras.twin;

/** One deliberate mistake each about pairs of rows of different agencies. */
enum PairSlip {
    /** No mistake. */
    NONE,

    ONE_SIDE_ONLY("a pair is seen from its first row alone"),
    NAMES_ITSELF("the other agency is named by the own name"),
    KIND_OF_ITSELF("the kind of the other agency is the own kind"),
    ACTIVITY_OF_ITSELF("the other activity is the own activity"),
    CONTEXT_OF_THE_OTHER("tables apply in the context of the other agency"),
    CELLS_OF_THE_OTHER("a finding points to the cells of the other agency"),
    MONEY_OF_EVERY_PAIR("the money of a row counts once for every pair"),
    REJECTED_STILL_FOUND("a pair people rejected gives findings"),
    LACK_OVERLOOKED("a row that lacks what its rule needs counts as assessed"),
    EACH_LACK_ALONE("what a row lacks is looked at one by one"),
    UNDECIDED_OVERLOOKED("a row with an undecided pair counts as assessed"),
    FOUND_STAYS_OPEN("a row with a finding is open as well"),
    SUPPORT_ROWS_COUNTED("support rows are subjects where nothing was compared"),
    ONE_AGENCY_COMPARED("one agency alone counts as compared"),
    PAIRS_COUNTED("subjects are pairs, not rows"),
    LAST_ROW_COUNTS("the last row of a table counts, in the class table too");

    private final String mistake;

    PairSlip() {
        this("");
    }

    PairSlip(String mistake) {
        this.mistake = mistake;
    }

    @Override
    public String toString() {
        return mistake.isEmpty() ? name() : name() + ": " + mistake;
    }
}
