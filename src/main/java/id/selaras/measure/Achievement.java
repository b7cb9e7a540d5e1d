package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.language.UnitNames;
import id.selaras.plan.IndonesianNumber;
import id.selaras.reference.Direction;
import id.selaras.reference.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an indicator achieved against its targets. Higher is better: actual / target; lower is better: (2 target - actual) / target, as
 * performance reports of agencies count it; never below zero. While a plan is drafted the year before is not over: the latest
 * year with an actual value counts, of the two years before the plan's.
 */
final class Achievement {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int YEARS_BACK = 2;
    private static final UnitNames UNITS = new UnitNames(Map.of());
    private static final Missing NO_DIRECTION = MissingInputs.because(
            "lembar Indikator tidak menyebut arah (naik atau turun) indikator itu", "the sheet Indikator gives no direction of the indicator");

    private final Indicator indicator;
    private final int year;

    Achievement(Indicator indicator, int year) {
        this.indicator = indicator;
        this.year = year;
    }

    void measure(Map<DictionaryEntry, Value> values) {
        int latest = latest();
        values.put(ACHIEVEMENT, of(latest));
        values.put(YEARS_ACHIEVED, yearsAchieved(latest));
        values.put(TARGET_RAISED, raised());
        values.put(TARGET, stated(indicator.targets().get(year), "Target", year));
        values.put(SERIES_TEXT, series());
    }

    private int latest() {
        for (int past = year - 1; past > year - 1 - YEARS_BACK; past--) {
            if (indicator.actuals().containsKey(past)) {
                return past;
            }
        }
        return year - 1;
    }

    private Value of(int past) {
        BigDecimal actual = indicator.actuals().get(past);
        BigDecimal target = indicator.targets().get(past);
        if (actual == null || target == null) {
            return stated(null, actual == null ? "Realisasi" : "Target", past);
        }
        if (indicator.direction() == null) {
            return NO_DIRECTION;
        }
        if (target.signum() <= 0) {
            return Blank.BLANK; // a share of nothing
        }
        BigDecimal reached = indicator.direction() == Direction.NAIK ? actual : target.multiply(TWO).subtract(actual);
        return new Amount(reached.max(BigDecimal.ZERO).multiply(HUNDRED).divide(target, 4, RoundingMode.HALF_UP));
    }

    private Value yearsAchieved(int latest) {
        int years = 0;
        for (int past = latest; past >= year - 5; past--) {
            Value achieved = of(past);
            if (achieved instanceof Amount amount && amount.number().compareTo(HUNDRED) >= 0) {
                years++;
            } else if (achieved instanceof Missing && years < 2) {
                return achieved;
            } else {
                break;
            }
        }
        return Support.number(years);
    }

    /** Blank where nothing better can be asked for: all of a share, or none of what should vanish. */
    private Value raised() {
        BigDecimal now = indicator.targets().get(year);
        BigDecimal before = indicator.targets().get(year - 1);
        if (now == null || before == null) {
            return stated(null, "Target", now == null ? year : year - 1);
        }
        if (indicator.direction() == null) {
            return NO_DIRECTION;
        }
        boolean upwards = indicator.direction() == Direction.NAIK;
        if (upwards ? UNITS.same(indicator.unit(), "%") && before.compareTo(HUNDRED) >= 0 : before.signum() == 0) {
            return Blank.BLANK;
        }
        return Choices.yesNo(upwards ? now.compareTo(before) > 0 : now.compareTo(before) < 0);
    }

    private static Value stated(BigDecimal number, String column, int year) {
        return number != null ? new Amount(number) : MissingInputs.because(
                "lembar Indikator tidak memuat " + column + " " + year + " indikator itu",
                "the sheet Indikator has no " + (column.equals("Target") ? "Target " : "Actual ") + year + " of the indicator");
    }

    private Value series() {
        TreeSet<Integer> years = new TreeSet<>(indicator.actuals().keySet());
        years.addAll(indicator.targets().keySet());
        String text = years.headSet(year, true).tailSet(year - 3, true).stream().map(past -> past + ": target "
                + written(indicator.targets().get(past)) + (past == year ? "" : ", realisasi " + written(indicator.actuals().get(past))))
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? Blank.BLANK : Prose.of(text);
    }

    private static String written(BigDecimal number) {
        return number == null ? "-" : IndonesianNumber.write(number);
    }
}
