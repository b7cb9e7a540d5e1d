package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.INDICATOR_IS_STANDARD;
import static id.selaras.decision.DictionaryEntry.RENSTRA_TARGET;
import static id.selaras.decision.DictionaryEntry.TARGET_AGAINST_RENSTRA;
import static id.selaras.decision.DictionaryEntry.UNIT_MATCH;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.NomenclatureEntry;
import java.util.Map;

/** One indicator line of a sub-activity: what stands there, and how it stands to the standard and the Renstra. */
final class OutputMeasures {

    /** Below this likeness a line is an extra local indicator, and the standard unit says nothing about it. */
    private static final double SAME_INDICATOR = 0.8;
    private static final double SAME_WORDING = 0.98;

    private OutputMeasures() {
    }

    static Map<DictionaryEntry, Value> measure(SubActivity sub, Output output, ReferenceLookup lookup) {
        Map<DictionaryEntry, Value> values = IndicatorMeasures.measure("SUB_KEGIATAN", output, lookup.units());
        values.put(INDICATOR_IS_STANDARD, isStandard(sub, output, lookup));
        unit(sub, output, lookup, values);
        renstra(sub, output, lookup, values);
        return values;
    }

    private static Value isStandard(SubActivity sub, Output output, ReferenceLookup lookup) {
        String standard = lookup.nomenclature().find(sub.nomenclature()).map(NomenclatureEntry::indicator).orElse(null);
        return Choices.yesNo(standard != null && output.indicator().isFilled()
                && NameMeasures.similarity(output.indicator().value(), standard) >= SAME_WORDING);
    }

    private static void unit(SubActivity sub, Output output, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        NomenclatureEntry entry = lookup.nomenclature().find(sub.nomenclature()).orElse(null);
        if (entry == null || entry.unit() == null) {
            values.put(UNIT_MATCH, NameMeasures.noStandard(entry, lookup));
            return;
        }
        boolean standardLine = sub.outputs().size() == 1 || entry.indicator() == null
                || output.indicator().isFilled()
                && NameMeasures.similarity(output.indicator().value(), entry.indicator()) >= SAME_INDICATOR;
        values.put(UNIT_MATCH, !standardLine ? Blank.BLANK : MissingInputs.of(output.unit(), PlanColumn.UNIT,
                unit -> new Choice(lookup.units().match(unit, entry.unit()))));
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
