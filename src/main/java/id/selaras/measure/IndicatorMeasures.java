package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.INDICATOR;
import static id.selaras.decision.DictionaryEntry.INDICATOR_FIRST_WORD;
import static id.selaras.decision.DictionaryEntry.INDICATOR_LEVEL;
import static id.selaras.decision.DictionaryEntry.INDICATOR_START;
import static id.selaras.decision.DictionaryEntry.NEXT_TARGET;
import static id.selaras.decision.DictionaryEntry.PERCENT_SCALE;
import static id.selaras.decision.DictionaryEntry.TARGET;
import static id.selaras.decision.DictionaryEntry.TARGET_FORM;
import static id.selaras.decision.DictionaryEntry.TARGET_TEXT;
import static id.selaras.decision.DictionaryEntry.UNIT;
import static id.selaras.decision.DictionaryEntry.UNIT_KIND;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Prose;
import id.selaras.language.UnitNames;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** One indicator line of whatever level, by itself: wording, target, unit, and the targets of several years. */
final class IndicatorMeasures {

    /** A percentage written 0.7 in one year and 70 in another differs by about a hundred times. */
    private static final BigDecimal MIXED_FROM = BigDecimal.valueOf(30);
    private static final BigDecimal MIXED_UP_TO = BigDecimal.valueOf(300);

    private IndicatorMeasures() {
    }

    /** @param level word of {@link DictionaryEntry#INDICATOR_LEVEL} */
    static Map<DictionaryEntry, Value> measure(String level, Output output, UnitNames units) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(INDICATOR_LEVEL, new Choice(level));
        values.put(INDICATOR, MissingInputs.of(output.indicator(), PlanColumn.INDICATOR, Prose::of));
        values.put(INDICATOR_FIRST_WORD, MissingInputs.of(output.indicator(), PlanColumn.INDICATOR,
                text -> Prose.of(IndicatorStart.firstWord(text))));
        values.put(INDICATOR_START, MissingInputs.of(output.indicator(), PlanColumn.INDICATOR,
                text -> new Choice(IndicatorStart.of(text))));
        target(output, values);
        values.put(UNIT, MissingInputs.of(output.unit(), PlanColumn.UNIT, Prose::of));
        values.put(UNIT_KIND, MissingInputs.of(output.unit(), PlanColumn.UNIT,
                unit -> new Choice(units.isPercent(unit) ? "PERSEN" : "LAIN")));
        values.put(PERCENT_SCALE, MissingInputs.of(output.unit(), PlanColumn.UNIT,
                unit -> units.isPercent(unit) ? scale(output) : Blank.BLANK));
        new SeriesMeasures(output.series()).measure(values);
        return values;
    }

    private static void target(Output output, Map<DictionaryEntry, Value> values) {
        Field<BigDecimal> target = output.target();
        values.put(TARGET, MissingInputs.of(target, PlanColumn.TARGET, Amount::new));
        values.put(TARGET_TEXT, target.original().isBlank() ? Blank.BLANK : Prose.of(target.original()));
        values.put(TARGET_FORM, switch (target.state()) {
            case FILLED -> new Choice(glued(output) ? "BERSATU_SATUAN" : "TERBACA");
            case UNREADABLE -> new Choice("TIDAK_TERBACA");
            case EMPTY -> Blank.BLANK;
            case ABSENT -> MissingInputs.column(PlanColumn.TARGET);
        });
        values.put(NEXT_TARGET, MissingInputs.of(output.nextTarget(), PlanColumn.NEXT_TARGET, Amount::new));
    }

    /** The unit stands in the target's cell although the document has a column of its own for it. */
    private static boolean glued(Output output) {
        boolean ownColumn = output.unit().at() != null && !output.unit().at().equals(output.target().at());
        return ownColumn && output.target().original().chars().anyMatch(Character::isLetter);
    }

    private static Value scale(Output output) {
        Stream<Field<BigDecimal>> stated = Stream.concat(
                Stream.of(output.target(), output.nextTarget(), output.renstraTarget(), output.series().baseline()),
                output.series().targets().values().stream());
        BigDecimal[] years = stated.filter(Field::isFilled).map(Field::value).filter(value -> value.signum() > 0)
                .sorted().toArray(BigDecimal[]::new);
        if (years.length < 2) {
            return Blank.BLANK;
        }
        BigDecimal smallest = years[0];
        BigDecimal largest = years[years.length - 1];
        boolean mixed = smallest.compareTo(BigDecimal.ONE) <= 0
                && largest.compareTo(smallest.multiply(MIXED_FROM)) >= 0
                && largest.compareTo(smallest.multiply(MIXED_UP_TO)) <= 0;
        return new Choice(mixed ? "BERCAMPUR" : "SERAGAM");
    }
}
