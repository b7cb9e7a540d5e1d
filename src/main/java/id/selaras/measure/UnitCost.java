package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.language.UnitNames;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What one unit of output costs: the money of rows of one code by the sum of their targets, counted in the unit of the first indicator
 * whose target is a number above zero.
 *
 * @param unit   in its one spelling; empty where there is no cost
 * @param cost   rupiah for one unit; blank where the rows have no money or count in percent or in different units
 */
record UnitCost(String unit, Value cost) {

    private static final UnitCost NONE = new UnitCost("", Blank.BLANK);

    /** @param rows at least one */
    static UnitCost of(List<SubActivity> rows, UnitNames units) {
        Rupiah money = Rupiah.ZERO;
        BigDecimal targets = BigDecimal.ZERO;
        String unit = null;
        for (SubActivity row : rows) {
            Output output = first(row);
            Missing missing = missing(row, output);
            if (missing != null) {
                return new UnitCost("", missing);
            }
            String own = output.target().isFilled() && output.unit().isFilled() ? units.name(output.unit().value()) : "";
            if (own.isEmpty() || own.equals("%") || output.target().value().signum() <= 0 || unit != null && !unit.equals(own)) {
                return NONE;
            }
            unit = own;
            money = money.plus(row.allocationOrZero());
            targets = targets.add(output.target().value());
        }
        return money.isPositive() ? new UnitCost(unit, new Amount(money.amount().divide(targets, 2, RoundingMode.HALF_UP))) : NONE;
    }

    boolean known() {
        return cost instanceof Amount;
    }

    BigDecimal amount() {
        return ((Amount) cost).number();
    }

    private static Output first(SubActivity row) {
        return row.outputs().stream().filter(output -> output.target().isFilled() && output.target().value().signum() > 0).findFirst()
                .orElse(row.outputs().get(0));
    }

    private static Missing missing(SubActivity row, Output output) {
        if (unknown(row.allocation())) {
            return (Missing) MissingInputs.of(row.allocation(), PlanColumn.ALLOCATION, amount -> Blank.BLANK);
        }
        if (unknown(output.target())) {
            return (Missing) MissingInputs.of(output.target(), PlanColumn.TARGET, target -> Blank.BLANK);
        }
        return unknown(output.unit()) ? (Missing) MissingInputs.of(output.unit(), PlanColumn.UNIT, text -> Blank.BLANK) : null;
    }

    private static boolean unknown(Field<?> field) {
        return field.isAbsent() || field.state() == Field.State.UNREADABLE;
    }
}
