package id.selaras.overlap.outcome;

import static id.selaras.decision.DictionaryEntry.CHANNEL;
import static id.selaras.decision.DictionaryEntry.COORDINATED;
import static id.selaras.decision.DictionaryEntry.LEGITIMATE;
import static id.selaras.decision.DictionaryEntry.PLACE_MATCH;
import static id.selaras.decision.DictionaryEntry.SHARED_CONCEPT;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.FieldEvidence;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapField;
import id.selaras.lexicon.Concept;
import id.selaras.lexicon.FieldWeights;
import id.selaras.overlap.Memory;
import id.selaras.overlap.pair.ClassTable;
import id.selaras.overlap.row.Coordinators;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.PlaceSet;
import id.selaras.overlap.text.Places;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells a group of one outcome: its place, its evidence, and whether the reference names a coordinator. */
public final class OutcomeJudging {

    private final ClassTable classes;
    private final FieldWeights weights;
    private final Places places;
    private final Coordinators coordinators;

    public OutcomeJudging(ClassTable classes, FieldWeights weights, Places places, Coordinators coordinators) {
        this.classes = classes;
        this.weights = weights;
        this.places = places;
        this.coordinators = coordinators;
    }

    /** @param all the rows shown and those the cap left out: a coordinator answers for all of them */
    Optional<Overlap> judge(Concept concept, List<RowFacts> shown, List<RowFacts> all) {
        return judge(new Naming(concept.name(), true), Set.of(concept), shown, all);
    }

    /**
     * @param name     what the rows have in common
     * @param concepts outcomes all rows share; may be empty
     */
    Optional<Overlap> judge(Naming name, Set<Concept> concepts, List<RowFacts> shown, List<RowFacts> all) {
        boolean wide = shown.stream().allMatch(row -> row.places().wide());
        Map<DictionaryEntry, Value> measured = new EnumMap<>(DictionaryEntry.class);
        measured.put(CHANNEL, new Choice("HASIL"));
        measured.put(SHARED_CONCEPT, name.outcome() ? Prose.of(name.words()) : Blank.BLANK);
        measured.put(COORDINATED, new Choice(coordinators.answerFor(concepts, all) ? "ADA" : "TIDAK_ADA"));
        measured.put(LEGITIMATE, new Choice("TIDAK_ADA"));
        measured.put(PLACE_MATCH, new Choice(wide ? "KABUPATEN" : "KECAMATAN"));
        return classes.decide(name.words(), measured).map(verdict -> {
            List<FieldEvidence> evidence = evidence(name.words(), shown, wide);
            List<SubActivity> subs = shown.stream().map(RowFacts::sub).toList();
            return new Overlap("", verdict.kind(), null, OverlapChannel.OUTCOME, evidence.stream().mapToInt(FieldEvidence::points).sum(),
                    subs, evidence, place(shown), name.words(), verdict.why(), verdict.row().ref(), Memory.of(shown.stream().map(RowFacts::said).toList()), "");
        });
    }

    private List<FieldEvidence> evidence(String name, List<RowFacts> rows, boolean wide) {
        Set<String> targets = new TreeSet<>(rows.get(0).targets());
        rows.forEach(row -> targets.retainAll(row.targets()));
        int place = weights.of(OverlapField.LOCATION);
        return List.of(
                field(OverlapField.ACTIVITY, weights.of(OverlapField.ACTIVITY) / 2, List.of(name), rows, PlanColumn.ACTIVITY_TEXT),
                field(OverlapField.LOCATION, wide ? place / 2 : place, List.of(place(rows)), rows, PlanColumn.LOCATION),
                field(OverlapField.INDICATOR, targets.isEmpty() ? 0 : weights.of(OverlapField.INDICATOR), List.copyOf(targets), rows,
                        PlanColumn.SUPPORTED_INDICATOR));
    }

    private FieldEvidence field(OverlapField field, int points, List<String> shared, List<RowFacts> rows, PlanColumn column) {
        List<FieldEvidence.Cell> cells = rows.stream().map(row -> new FieldEvidence.Cell(row.sub().id(),
                row.sub().text(column).isAbsent() ? row.sub().name().at() : row.sub().text(column).at()))
                .filter(cell -> cell.at() != null).toList();
        return new FieldEvidence(field, points, weights.of(field), shared, List.of(), List.of(), cells);
    }

    private String place(List<RowFacts> rows) {
        PlaceSet first = rows.get(0).places();
        Set<String> common = new TreeSet<>(first.districts());
        rows.forEach(row -> common.retainAll(row.places().districts()));
        return common.stream().map(places::shown).collect(Collectors.joining("; "));
    }
}
