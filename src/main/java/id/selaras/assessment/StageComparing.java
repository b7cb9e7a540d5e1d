package id.selaras.assessment;

import id.selaras.measure.ReferenceLookup;
import id.selaras.measure.SameOutputs;
import id.selaras.measure.StageRows;
import id.selaras.plan.Earlier;
import id.selaras.plan.Field;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts documents of several stages side by side, row by row. */
final class StageComparing {

    private StageComparing() {
    }

    /** Null when no document of another stage was given. */
    static StageComparison of(Plan plan, Earlier earlier, ReferenceLookup reference, Scope.Level scope) {
        if (earlier.stages().isEmpty()) {
            return null;
        }
        TreeSet<PlanStage> stages = new TreeSet<>(earlier.stages().keySet());
        stages.add(plan.stage());
        return new StageComparison(plan.stage(), List.copyOf(stages), StageRows.of(plan, earlier, reference, scope == Scope.Level.GOVERNMENT)
                .stream().map(agency -> agency(agency, plan.stage())).toList());
    }

    private static StageComparison.OfAgency agency(StageRows.OfAgency agency, PlanStage judged) {
        List<StageComparison.Row> rows = agency.rows().stream().map(row -> row(row, judged)).toList();
        Map<PlanStage, Rupiah> totals = new EnumMap<>(PlanStage.class);
        rows.forEach(row -> row.amounts().forEach((stage, amount) -> totals.merge(stage, amount, Rupiah::plus)));
        return new StageComparison.OfAgency(agency.agency(), totals, rows);
    }

    private static StageComparison.Row row(Map<PlanStage, List<SubActivity>> documents, PlanStage judged) {
        List<PlanStage> stages = List.copyOf(documents.keySet());
        SubActivity shown = documents.getOrDefault(judged, documents.get(stages.get(stages.size() - 1))).get(0);
        Map<PlanStage, Rupiah> amounts = new EnumMap<>(PlanStage.class);
        Map<PlanStage, String> notes = new EnumMap<>(PlanStage.class);
        List<PlanStage> unread = new ArrayList<>();
        List<PlanStage> wordings = new ArrayList<>();
        List<PlanStage> targets = new ArrayList<>();
        List<SubActivity> before = null;
        for (PlanStage stage : stages) {
            List<SubActivity> rows = documents.get(stage);
            amounts.put(stage, rows.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus));
            if (rows.stream().map(SubActivity::allocation).anyMatch(field -> field.isAbsent() || field.state() == Field.State.UNREADABLE)) {
                unread.add(stage);
            }
            String note = rows.stream().map(row -> row.text(PlanColumn.NOTE).or("").strip()).filter(text -> !text.isEmpty()).distinct()
                    .collect(Collectors.joining("; "));
            if (!note.isEmpty()) {
                notes.put(stage, note);
            }
            if (rows.stream().flatMap(row -> row.outputs().stream()).anyMatch(output -> output.indicator().isFilled())) {
                SameOutputs outputs = before == null ? null : SameOutputs.of(rows, before);
                add(wordings, stage, outputs != null && outputs.wordingChanged());
                add(targets, stage, outputs != null && outputs.targetChanged());
                before = rows;
            }
        }
        return new StageComparison.Row(shown.nomenclature().text(), shown.name().or(""), documents.containsKey(judged) ? shown.at() : null,
                amounts, unread, wordings, targets, notes);
    }

    private static void add(List<PlanStage> stages, PlanStage stage, boolean changed) {
        if (changed) {
            stages.add(stage);
        }
    }
}
