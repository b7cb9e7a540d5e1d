package id.selaras.spending;

/**
 * One line of a view.
 *
 * @param key           code of the agency, programme, target or year, name of the fund source or district, or one of {@link OwnPlace}
 * @param gross         the whole allocation of each sub-activity counts: lines that share sub-activities hold the same money twice
 * @param shared        each rupiah counts once: the lines of a view add up to the plan's allocation
 * @param subActivities those that stand behind the gross money
 */
public record SpendingLine(Dimension by, String key, String name, ByStrength gross, ByStrength shared, int subActivities) {
}
