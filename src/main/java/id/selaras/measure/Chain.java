package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Output;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What ties an agency's plan to its Renstra and to the RPJMD: indicators of all levels, goals, money by year, rows left out. */
final class Chain {

    private final AgencyPlan plan;
    private final ReferenceLookup lookup;
    private final OtherUnits units;
    private final Map<DictionaryEntry, Value> shared;

    /** @param shared values every subject of the agency has */
    Chain(AgencyPlan plan, ReferenceLookup lookup, OtherUnits units, Map<DictionaryEntry, Value> shared) {
        this.plan = plan;
        this.lookup = lookup;
        this.units = units;
        this.shared = shared;
    }

    /** The case with all of this measured as well. */
    AgencyCase complete(AgencyCase known) {
        boolean renstra = known.context().stage() == PlanStage.RENSTRA;
        ProgramMeasures measures = new ProgramMeasures(plan.agency(), lookup);
        Map<String, List<Output>> lines = renstra ? lines() : Map.of();
        List<MeasuredSubject> subs = carrying(known.subActivities(), lines);
        List<MeasuredSubject> activities = carrying(known.activities(), lines);
        List<MeasuredSubject> programs = carrying(known.programs().stream().map(measures::measure).toList(), lines);
        List<MeasuredSubject> others = new ArrayList<>(new UpperOutputs(plan, lookup, units, measures, !renstra)
                .measure(Stream.concat(activities.stream(), programs.stream()).toList()));
        List<MeasuredSubject> outputs = known.outputs();
        if (renstra) {
            GoalMeasures goals = new GoalMeasures(plan, lookup, shared);
            others.addAll(goals.outputs());
            SameIndicators same = new SameIndicators(Stream.concat(others.stream(), outputs.stream()).toList());
            others.replaceAll(same::measure);
            outputs = outputs.stream().map(same::measure).toList();
            others.addAll(goals.goals());
        } else if (known.context().stage() == PlanStage.RENJA) {
            others.addAll(new RenstraRows(plan, lookup, shared).measure());
        }
        others.addAll(known.others());
        return new AgencyCase(plan, known.context(), subs, outputs, activities, programs, known.agency(), List.copyOf(others));
    }

    private static List<MeasuredSubject> carrying(List<MeasuredSubject> rows, Map<String, List<Output>> lines) {
        return rows.stream().map(row -> lines.containsKey(row.id()) ? MoneyCarrier.measure(row, lines.get(row.id())) : row).toList();
    }

    /** Indicator lines by the id of their row. */
    private Map<String, List<Output>> lines() {
        Map<String, List<Output>> lines = new HashMap<>();
        for (SubActivity sub : plan.subActivities()) {
            lines.put(sub.id(), sub.outputs());
        }
        for (UpperRow row : plan.uppers()) {
            lines.put(plan.file() + "#" + row.row(), row.outputs());
        }
        return lines;
    }
}
