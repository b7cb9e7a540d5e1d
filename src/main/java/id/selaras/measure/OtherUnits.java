package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which unit the Renstra of the reference and last year's plan count the same indicator of the same row. */
final class OtherUnits {

    private static final Missing NO_DOCUMENT = MissingInputs.because(
            "Renstra perangkat daerah ini tidak ada pada acuan dan rencana tahun sebelumnya tidak disertakan",
            "this agency's Renstra is not in the reference and no plan of the year before was given");
    private static final Missing NOT_FOUND = MissingInputs.because(
            "indikator ini tidak ditemukan pada Renstra acuan maupun rencana tahun sebelumnya",
            "this indicator is neither in the reference's Renstra nor in the plan of the year before");
    private static final double SAME_INDICATOR = 0.8;

    /** An indicator as another document words and counts it. */
    private record Counted(String indicator, String unit) {
    }

    private final Agency agency;
    private final ReferenceLookup lookup;
    /** By name of the document, then by code. */
    private final Map<String, Map<String, List<Counted>>> documents = new LinkedHashMap<>();

    OtherUnits(Agency agency, EarlierLookup earlier, ReferenceLookup lookup) {
        this.agency = agency;
        this.lookup = lookup;
        RenstraLookup.AgencyRenstra renstra = lookup.renstra().of(lookup.agencies().code(agency));
        if (renstra != null) {
            renstra.codes().forEach(code -> renstra.rows(code).forEach(row -> add("Renstra", code, row.indicator(), row.unit())));
        }
        Plan before = earlier.yearBefore();
        if (before != null) {
            before.agencies().stream().filter(plan -> isSame(plan.agency())).forEach(plan -> add(before.year(), plan));
        }
    }

    private boolean isSame(Agency other) {
        return other.key().equals(agency.key())
                || lookup.agency(agency).isPresent() && lookup.agency(other).equals(lookup.agency(agency));
    }

    private void add(int year, AgencyPlan plan) {
        for (SubActivity sub : plan.subActivities()) {
            sub.outputs().forEach(output -> add(year, sub.nomenclature(), output));
        }
        for (UpperRow row : plan.uppers()) {
            row.outputs().forEach(output -> add(year, new NomenclatureCode(row.code().or("")), output));
        }
    }

    private void add(int year, NomenclatureCode code, Output output) {
        add(Integer.toString(year), lookup.agencies().resolved(agency, code), output.indicator().or(""), output.unit().or(""));
    }

    private void add(String document, NomenclatureCode code, String indicator, String unit) {
        if (indicator != null && !indicator.isBlank() && unit != null && !unit.isBlank()) {
            documents.computeIfAbsent(document, any -> new HashMap<>()).computeIfAbsent(code.text(), any -> new ArrayList<>())
                    .add(new Counted(indicator, unit));
        }
    }

    /** Differing units with their document; blank when they agree. */
    Value of(NomenclatureCode written, Output output) {
        if (!output.unit().isFilled() || !output.indicator().isFilled()) {
            boolean noUnit = !output.unit().isFilled();
            return MissingInputs.of(noUnit ? output.unit() : output.indicator(), noUnit ? PlanColumn.UNIT : PlanColumn.INDICATOR,
                    text -> Blank.BLANK);
        }
        if (documents.isEmpty()) {
            return NO_DOCUMENT;
        }
        NomenclatureCode code = lookup.agencies().resolved(agency, written);
        List<String> differing = new ArrayList<>();
        boolean compared = false;
        for (Map.Entry<String, Map<String, List<Counted>>> document : documents.entrySet()) {
            Optional<Counted> other = find(document.getValue(), code, output.indicator().value());
            compared |= other.isPresent();
            other.filter(counted -> lookup.units().match(output.unit().value(), counted.unit).equals("BERBEDA"))
                    .ifPresent(counted -> differing.add(counted.unit + " (" + document.getKey() + ")"));
        }
        return !differing.isEmpty() ? Prose.of(String.join("; ", differing)) : compared ? Blank.BLANK : NOT_FOUND;
    }

    private Optional<Counted> find(Map<String, List<Counted>> document, NomenclatureCode code, String indicator) {
        List<Counted> candidates = document.get(code.text());
        if (candidates == null) {
            candidates = document.entrySet().stream().filter(row -> joined(new NomenclatureCode(row.getKey()), code))
                    .sorted(Map.Entry.comparingByKey()).flatMap(row -> row.getValue().stream()).toList();
        }
        return candidates.stream().filter(counted -> NameMeasures.similarity(indicator, counted.indicator) >= SAME_INDICATOR)
                .max(Comparator.comparingDouble(counted -> NameMeasures.similarity(indicator, counted.indicator)));
    }

    private boolean joined(NomenclatureCode one, NomenclatureCode other) {
        return lookup.nomenclature().successors(one).contains(other) || lookup.nomenclature().successors(other).contains(one);
    }
}
