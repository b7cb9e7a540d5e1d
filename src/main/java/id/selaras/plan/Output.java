package id.selaras.plan;

import java.math.BigDecimal;

/**
 * One indicator of a row with its own target; a sub-activity has one or several.
 *
 * @param indicator  the wording
 * @param target     the number alone; UNREADABLE when something stands there that is no number
 * @param unit       the unit, split off the target where both stand in one cell
 * @param nextTarget target of year n+1
 * @param renstraTarget target at the end of the Renstra period
 * @param series     baseline, targets and money by year where the document covers several years
 */
public record Output(Field<String> indicator, Field<BigDecimal> target, Field<String> unit,
                     Field<BigDecimal> nextTarget, Field<BigDecimal> renstraTarget, YearSeries series) {

    /** A line of a document of one year. */
    public Output(Field<String> indicator, Field<BigDecimal> target, Field<String> unit, Field<BigDecimal> nextTarget,
                  Field<BigDecimal> renstraTarget) {
        this(indicator, target, unit, nextTarget, renstraTarget, YearSeries.NONE);
    }
}
