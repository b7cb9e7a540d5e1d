package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.GOAL_LEVEL;
import static id.selaras.decision.DictionaryEntry.GOAL_PARENT;
import static id.selaras.decision.DictionaryEntry.GOAL_PARENT_TEXT;
import static id.selaras.decision.DictionaryEntry.NAME;
import static id.selaras.decision.DictionaryEntry.SUPPORT_PROGRAM;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.GoalRow;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Goals and objectives of an agency with their indicators, and the RPJMD objective each of them serves. */
final class GoalMeasures {

    private static final Missing NO_GOALS = MissingInputs.because("dokumen ini tidak memuat tujuan dan sasaran perangkat daerah",
            "this document states no goals and objectives of the agency");
    private static final Missing NO_PARENT_COLUMN = MissingInputs.because(
            "kolom sasaran RPJMD yang didukung tidak ada pada berkas rencana",
            "the plan has no column for the RPJMD objective that is served");
    private static final Missing PARENT_UNREADABLE = MissingInputs.because("isi sel sasaran RPJMD yang didukung tidak terbaca",
            "a cell of the RPJMD objective that is served could not be read");

    private final AgencyPlan plan;
    private final ReferenceLookup lookup;
    private final Map<DictionaryEntry, Value> shared;
    private final GoalParents parents;

    GoalMeasures(AgencyPlan plan, ReferenceLookup lookup, Map<DictionaryEntry, Value> shared) {
        this.plan = plan;
        this.lookup = lookup;
        this.shared = shared;
        parents = new GoalParents(plan.goals());
    }

    /** The goals; one alone that says so where the document has none. */
    List<MeasuredSubject> goals() {
        if (plan.goals().isEmpty()) {
            return List.of(subject(plan.file() + "#tujuan", firstRow(), Map.of(),
                    Map.of(GOAL_LEVEL, NO_GOALS, GOAL_PARENT, NO_GOALS, GOAL_PARENT_TEXT, NO_GOALS, NAME, NO_GOALS)));
        }
        List<MeasuredSubject> goals = new ArrayList<>();
        for (GoalRow goal : plan.goals()) {
            Field<String> parent = parents.of(goal);
            Map<PlanColumn, CellRef> cells = new EnumMap<>(PlanColumn.class);
            if (goal.text().at() != null) {
                cells.put(PlanColumn.NAME, goal.text().at());
            }
            MeasuredSubject measured = subject(id(goal), goal.at(), cells, values(goal, parent));
            goals.add(parent.at() == null ? measured : measured.as(SubjectLevel.GOAL, measured.id(),
                    measured.origin().pointing(Map.of(GOAL_PARENT, List.of(own(goal, parent)))), Map.of()));
        }
        return goals;
    }

    /** The indicator lines of the goals. */
    List<MeasuredSubject> outputs() {
        List<MeasuredSubject> lines = new ArrayList<>();
        for (GoalRow goal : plan.goals()) {
            for (int at = 0; at < goal.outputs().size(); at++) {
                Output output = goal.outputs().get(at);
                MeasuredSubject owner = subject(id(goal), goal.at(), Cells.of(output), values(goal, parents.of(goal)));
                lines.add(owner.as(SubjectLevel.GOAL_OUTPUT, owner.id() + "." + (at + 1),
                        owner.origin().pointing(new SeriesMeasures(output.series()).pointers()),
                        IndicatorMeasures.measure(goal.kind().name(), output, lookup.units())));
            }
        }
        return lines;
    }

    private CellRef firstRow() {
        return !plan.uppers().isEmpty() ? plan.uppers().get(0).at()
                : plan.subActivities().isEmpty() ? CellRef.ofSheet("") : plan.subActivities().get(0).at();
    }

    private static CellRef own(GoalRow goal, Field<String> parent) {
        return goal.parent().at() == null ? parent.at() : goal.parent().at();
    }

    private String id(GoalRow goal) {
        return plan.file() + "#tujuan-" + goal.at();
    }

    private Map<DictionaryEntry, Value> values(GoalRow goal, Field<String> parent) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(GOAL_LEVEL, new Choice(goal.kind().name()));
        values.put(NAME, MissingInputs.of(goal.text(), PlanColumn.NAME, Prose::of));
        values.put(GOAL_PARENT, parentKnown(parent));
        values.put(GOAL_PARENT_TEXT, switch (parent.state()) {
            case FILLED -> Prose.of(parent.value());
            case EMPTY -> Blank.BLANK;
            case ABSENT -> NO_PARENT_COLUMN;
            case UNREADABLE -> PARENT_UNREADABLE;
        });
        return values;
    }

    private Value parentKnown(Field<String> parent) {
        return switch (parent.state()) {
            case FILLED -> lookup.rpjmd().missingObjectives() != null ? lookup.rpjmd().missingObjectives()
                    : new Choice(lookup.rpjmd().objective(parent.value()).isPresent() ? "ADA" : "TIDAK_DIKENAL");
            case EMPTY -> new Choice("TIDAK_TERTULIS");
            case ABSENT -> NO_PARENT_COLUMN;
            case UNREADABLE -> PARENT_UNREADABLE;
        };
    }

    private MeasuredSubject subject(String id, CellRef at, Map<PlanColumn, CellRef> cells, Map<DictionaryEntry, Value> more) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(shared);
        values.put(SUPPORT_PROGRAM, Choices.NO);
        values.putAll(more);
        return new MeasuredSubject(SubjectLevel.GOAL, id, new MeasuredSubject.Origin(plan.file(), plan.agency(), "", at, cells,
                List.of(), Rupiah.ZERO, null), values);
    }
}
