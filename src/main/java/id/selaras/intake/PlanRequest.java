package id.selaras.intake;

import id.selaras.plan.Agency;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How plan files are to be read.
 *
 * @param year          fiscal year; null: taken from the documents
 * @param mapping       corrections of sheet, header row and columns; may be empty
 * @param knownAgencies agencies of the reference, to recognise names by
 * @param unitSynonyms  synonym to unit, only for comparing units
 * @param declared      whose the files are where they do not say it themselves; null: unknown
 */
public record PlanRequest(PlanStage stage, PlanPhase phase, Integer year, ColumnMapping mapping,
                          List<Agency> knownAgencies, Map<String, String> unitSynonyms, Agency declared) {

    public PlanRequest {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(mapping, "mapping");
        knownAgencies = List.copyOf(knownAgencies);
        unitSynonyms = Map.copyOf(unitSynonyms);
    }

    /** Nobody declared whose the files are. */
    public PlanRequest(PlanStage stage, PlanPhase phase, Integer year, ColumnMapping mapping, List<Agency> knownAgencies,
                       Map<String, String> unitSynonyms) {
        this(stage, phase, year, mapping, knownAgencies, unitSynonyms, null);
    }

    /** The same for a year. */
    public PlanRequest of(int otherYear) {
        return new PlanRequest(stage, phase, otherYear, mapping, knownAgencies, unitSynonyms, declared);
    }

    /** Nothing known beforehand but stage and phase. */
    public static PlanRequest of(PlanStage stage, PlanPhase phase) {
        return new PlanRequest(stage, phase, null, ColumnMapping.none(), List.of(), Map.of());
    }
}
