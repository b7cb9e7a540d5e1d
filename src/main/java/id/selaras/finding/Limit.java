package id.selaras.finding;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A limit of the whole budget beside what the budget does, whether it keeps it or not.
 *
 * @param row       the row of the decision table that holds the limit
 * @param target    what it is about: a spending group, a basic service, or the budget
 * @param value     measured, in {@code unit}; null where it could not be measured
 * @param limit     what the row allows or asks for, in {@code unit}; null for a mere trend
 * @param side      on which side of the limit the value is to stay; null for a mere trend
 * @param amount    rupiah the value is about; null where it is not known
 * @param base      rupiah the share is taken of; null where there is none or it is not known
 * @param gap       rupiah that are missing to a minimum or above a maximum, zero where the limit is kept; null where it cannot be said
 * @param from      first day of the row, null: always
 * @param to        last day of the row, null: open
 * @param met       null where it cannot be said, and for a mere trend
 * @param basis     legal basis
 * @param source    where the amount was taken from, in words; empty where it is not known
 * @param reason    why {@code met} cannot be said; null where it can
 */
public record Limit(String rule, TableRowRef row, SubjectLevel level, String target, BigDecimal value, BigDecimal limit, Side side,
                    Unit unit, Rupiah amount, Rupiah base, Rupiah gap, LocalDate from, LocalDate to, Boolean met, String basis,
                    Certainty certainty, String source, Text reason) {

    /** Where a value may be. */
    public enum Side {
        AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN
    }

    /** What value and limit count. */
    public enum Unit {
        PERCENT, RUPIAH, COUNT
    }
}
