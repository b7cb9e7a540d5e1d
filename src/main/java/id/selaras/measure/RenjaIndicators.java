package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.LOST_INDICATORS;
import static id.selaras.decision.DictionaryEntry.RENJA_INDICATOR;
import static id.selaras.decision.DictionaryEntry.RENJA_INDICATOR_CHANGE;
import static id.selaras.decision.DictionaryEntry.RENJA_TARGET;
import static id.selaras.decision.DictionaryEntry.RENJA_TARGET_CHANGE;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.util.List;
import java.util.Map;

/** The indicators and targets of a budget document beside those its agency promised in the Renja. */
final class RenjaIndicators {

    private static final List<DictionaryEntry> OF_OUTPUTS =
            List.of(RENJA_INDICATOR_CHANGE, RENJA_INDICATOR, RENJA_TARGET_CHANGE, RENJA_TARGET);
    private static final Missing NOT_IN_RENJA = MissingInputs.because("sub kegiatan ini tidak ada pada Renja yang disertakan",
            "this sub-activity is not in the Renja given");
    private static final Missing NO_INDICATOR = MissingInputs.because("Renja yang disertakan tidak memuat indikator",
            "the Renja given states no indicator");

    private final AgencyPlan agency;
    private final ReferenceLookup lookup;
    private final DocumentRows document;
    private final EarlierLookup.AgencyRows rows;

    RenjaIndicators(AgencyPlan agency, EarlierLookup earlier, ReferenceLookup lookup) {
        this.agency = agency;
        this.lookup = lookup;
        document = new DocumentRows(PlanStage.RENJA, agency, earlier);
        rows = earlier.stage(PlanStage.RENJA, agency.agency());
    }

    /** The Renja's rows of the same code; empty where there are none. */
    List<SubActivity> rows(SubActivity sub) {
        return document.missing(sub.nomenclature()) != null ? List.of() : rows.same(agency.agency(), sub.nomenclature());
    }

    /** @param same all rows of the code, of which only the first tells what is lost */
    void measure(List<SubActivity> same, SubActivity sub, Map<DictionaryEntry, Value> values) {
        Missing missing = missing(sub);
        List<String> lost = missing != null || same.get(0) != sub ? List.of() : SameOutputs.of(same, rows(sub)).lost().stream()
                .map(output -> "\"" + output.indicator().value() + "\" (" + place(output.indicator().at()) + ")").toList();
        Missing unstated = MissingInputs.column(PlanColumn.INDICATOR);
        boolean absent = sub.outputs().get(0).indicator().isAbsent();
        values.put(LOST_INDICATORS, missing != null ? missing : absent ? unstated
                : lost.isEmpty() ? Blank.BLANK : Prose.of(String.join("; ", lost)));
    }

    void measure(SubActivity sub, Output output, Map<DictionaryEntry, Value> values) {
        Missing missing = missing(sub);
        Value indicator = missing != null ? missing : MissingInputs.of(output.indicator(), PlanColumn.INDICATOR, Prose::of);
        if (!(indicator instanceof Prose)) {
            OF_OUTPUTS.forEach(entry -> values.put(entry, indicator));
            return;
        }
        SameOutputs outputs = SameOutputs.of(List.of(sub), rows(sub));
        Output promised = outputs.promised(output);
        boolean same = outputs.isSame(output);
        values.put(RENJA_INDICATOR_CHANGE, new Choice(same ? "SAMA" : promised != null ? "BERUBAH" : "BARU"));
        values.put(RENJA_INDICATOR, promised == null ? Blank.BLANK
                : Prose.of(promised.indicator().value() + " (" + place(promised.indicator().at()) + ")"));
        values.put(RENJA_TARGET, promised == null || !promised.target().isFilled() ? Blank.BLANK : Prose.of(target(promised)));
        values.put(RENJA_TARGET_CHANGE, same ? change(sub, output, promised) : Blank.BLANK);
    }

    private Missing missing(SubActivity sub) {
        NomenclatureCode code = sub.nomenclature();
        if (document.missing(code) != null) {
            return document.missing(code);
        }
        List<SubActivity> found = rows(sub);
        return found.isEmpty() ? NOT_IN_RENJA : found.stream().flatMap(row -> row.outputs().stream())
                .noneMatch(output -> output.indicator().isFilled()) ? NO_INDICATOR : null;
    }

    private Value change(SubActivity sub, Output output, Output promised) {
        Field<?> before = promised.target();
        if (!before.isFilled()) {
            return before.state() == Field.State.EMPTY ? Blank.BLANK : MissingInputs.because("target pada Renja tidak ada atau tidak terbaca",
                    "the target in the Renja is absent or could not be read");
        }
        if (output.target().state() == Field.State.EMPTY) {
            return new Choice("HILANG");
        }
        if (output.unit().isFilled() && promised.unit().isFilled()
                && lookup.units().match(output.unit().value(), promised.unit().value()).equals("BERBEDA")) {
            return new Choice("SATUAN_LAIN");
        }
        return MissingInputs.of(output.target(), PlanColumn.TARGET, target -> {
            int higher = target.compareTo(promised.target().value());
            RenstraTarget.Planned planned = RenstraTarget.find(sub, output, lookup);
            return new Choice(higher == 0 ? "SAMA" : planned.direction() == null ? higher > 0 ? "NAIK" : "TURUN" : switch (planned.direction()) {
                case NAIK -> higher > 0 ? "MENGUAT" : "MELEMAH";
                case TURUN -> higher > 0 ? "MELEMAH" : "MENGUAT";
            });
        });
    }

    private static String target(Output promised) {
        return IndonesianNumber.write(promised.target().value()) + (promised.unit().isFilled() ? " " + promised.unit().value() : "")
                + (promised.target().at() == null ? "" : " (" + place(promised.target().at()) + ")");
    }

    private static String place(CellRef at) {
        return DocumentRows.word(PlanStage.RENJA) + (at == null ? "" : ": " + at);
    }
}
