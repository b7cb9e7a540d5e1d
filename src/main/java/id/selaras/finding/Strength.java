package id.selaras.finding;

/** How a sub-activity serves a target, strongest first (contract, section 1). */
public enum Strength {
    /** Its output, or its programme's outcome, is the indicator or one of its drivers. */
    DIRECT,
    /** It contributes by nomenclature or text. Text alone never exceeds this. */
    INDIRECT,
    /** Internal support of the agency ({@code .01} programme). */
    SUPPORT,
    /** Serves none. */
    NONE;

    public boolean strongerThan(Strength other) {
        return compareTo(other) < 0;
    }
}
