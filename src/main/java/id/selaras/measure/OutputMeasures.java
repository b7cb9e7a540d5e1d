package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.INDICATOR;
import static id.selaras.decision.DictionaryEntry.INDICATOR_FIRST_WORD;
import static id.selaras.decision.DictionaryEntry.INDICATOR_IS_STANDARD;
import static id.selaras.decision.DictionaryEntry.INDICATOR_START;
import static id.selaras.decision.DictionaryEntry.NEXT_TARGET;
import static id.selaras.decision.DictionaryEntry.PERCENT_SCALE;
import static id.selaras.decision.DictionaryEntry.RENSTRA_TARGET;
import static id.selaras.decision.DictionaryEntry.TARGET;
import static id.selaras.decision.DictionaryEntry.TARGET_AGAINST_RENSTRA;
import static id.selaras.decision.DictionaryEntry.TARGET_FORM;
import static id.selaras.decision.DictionaryEntry.TARGET_TEXT;
import static id.selaras.decision.DictionaryEntry.UNIT;
import static id.selaras.decision.DictionaryEntry.UNIT_KIND;
import static id.selaras.decision.DictionaryEntry.UNIT_MATCH;

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
import id.selaras.plan.SubActivity;
import id.selaras.reference.NomenclatureEntry;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** One indicator line of a sub-activity: wording, target and unit, and how they stand to the standard and the Renstra. */
final class OutputMeasures {

    /** Below this likeness a line is an extra local indicator, and the standard unit says nothing about it. */
    private static final double SAME_INDICATOR = 0.8;
    private static final double SAME_WORDING = 0.98;
    /** A percentage written 0.7 in one year and 70 in another differs by about a hundred times. */
    private static final BigDecimal MIXED_FROM = BigDecimal.valueOf(30);
    private static final BigDecimal MIXED_UP_TO = BigDecimal.valueOf(300);

    private OutputMeasures() {
    }

    static Map<DictionaryEntry, Value> measure(SubActivity sub, Output output, ReferenceLookup lookup) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(INDICATOR, MissingInputs.of(output.indicator(), PlanColumn.INDICATOR, Prose::of));
        values.put(INDICATOR_FIRST_WORD, MissingInputs.of(output.indicator(), PlanColumn.INDICATOR,
                text -> Prose.of(IndicatorStart.firstWord(text))));
        values.put(INDICATOR_START, MissingInputs.of(output.indicator(), PlanColumn.INDICATOR,
                text -> new Choice(IndicatorStart.of(text))));
        values.put(INDICATOR_IS_STANDARD, isStandard(sub, output, lookup));
        target(output, values);
        unit(sub, output, lookup, values);
        renstra(sub, output, lookup, values);
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

    private static Value isStandard(SubActivity sub, Output output, ReferenceLookup lookup) {
        String standard = lookup.nomenclature().find(sub.nomenclature()).map(NomenclatureEntry::indicator).orElse(null);
        return Choices.yesNo(standard != null && output.indicator().isFilled()
                && NameMeasures.similarity(output.indicator().value(), standard) >= SAME_WORDING);
    }

    private static void unit(SubActivity sub, Output output, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        UnitNames units = lookup.units();
        values.put(UNIT, MissingInputs.of(output.unit(), PlanColumn.UNIT, Prose::of));
        values.put(UNIT_KIND, MissingInputs.of(output.unit(), PlanColumn.UNIT,
                unit -> new Choice(units.isPercent(unit) ? "PERSEN" : "LAIN")));
        values.put(PERCENT_SCALE, MissingInputs.of(output.unit(), PlanColumn.UNIT,
                unit -> units.isPercent(unit) ? scale(output) : Blank.BLANK));
        NomenclatureEntry entry = lookup.nomenclature().find(sub.nomenclature()).orElse(null);
        if (entry == null || entry.unit() == null) {
            values.put(UNIT_MATCH, NameMeasures.noStandard(entry, lookup));
            return;
        }
        boolean standardLine = sub.outputs().size() == 1 || entry.indicator() == null
                || output.indicator().isFilled()
                && NameMeasures.similarity(output.indicator().value(), entry.indicator()) >= SAME_INDICATOR;
        values.put(UNIT_MATCH, !standardLine ? Blank.BLANK : MissingInputs.of(output.unit(), PlanColumn.UNIT,
                unit -> new Choice(units.match(unit, entry.unit()))));
    }

    private static Value scale(Output output) {
        BigDecimal[] years = Stream.of(output.target(), output.nextTarget(), output.renstraTarget())
                .filter(Field::isFilled).map(Field::value).filter(value -> value.signum() > 0)
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

    private static void renstra(SubActivity sub, Output output, ReferenceLookup lookup,
                                Map<DictionaryEntry, Value> values) {
        RenstraTarget.Planned planned = RenstraTarget.find(sub, output, lookup);
        values.put(RENSTRA_TARGET, planned.target());
        if (!(planned.target() instanceof Amount renstra)) {
            values.put(TARGET_AGAINST_RENSTRA, planned.target());
            return;
        }
        values.put(TARGET_AGAINST_RENSTRA, MissingInputs.of(output.target(), PlanColumn.TARGET, target -> {
            int higher = target.compareTo(renstra.number());
            if (higher == 0) {
                return new Choice("SAMA");
            }
            if (planned.direction() == null) {
                return MissingInputs.because("kolom Arah pada lembar Renstra kosong", "column Arah of sheet Renstra is empty");
            }
            boolean better = switch (planned.direction()) {
                case NAIK -> higher > 0;
                case TURUN -> higher < 0;
            };
            return new Choice(better ? "LEBIH_BAIK" : "LEBIH_BURUK");
        }));
    }
}
