package id.selaras.intake;

import id.selaras.intake.layout.Period;
import id.selaras.plan.Agency;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.workbook.WorkbookContent;
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
 * @param period        years of the reference's plan, for a Renstra that only counts its years; null: unknown
 */
public record PlanRequest(PlanStage stage, PlanPhase phase, Integer year, ColumnMapping mapping,
                          List<Agency> knownAgencies, Map<String, String> unitSynonyms, Agency declared, Period period) {

    public PlanRequest {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(mapping, "mapping");
        knownAgencies = List.copyOf(knownAgencies);
        unitSynonyms = Map.copyOf(unitSynonyms);
    }

    /** The period of the government's plan is not known. */
    public PlanRequest(PlanStage stage, PlanPhase phase, Integer year, ColumnMapping mapping, List<Agency> knownAgencies,
                       Map<String, String> unitSynonyms, Agency declared) {
        this(stage, phase, year, mapping, knownAgencies, unitSynonyms, declared, null);
    }

    /** Nobody declared whose the files are. */
    public PlanRequest(PlanStage stage, PlanPhase phase, Integer year, ColumnMapping mapping, List<Agency> knownAgencies,
                       Map<String, String> unitSynonyms) {
        this(stage, phase, year, mapping, knownAgencies, unitSynonyms, null);
    }

    /** The same for a year; null: as the documents say. */
    public PlanRequest of(Integer otherYear) {
        return new PlanRequest(stage, phase, otherYear, mapping, knownAgencies, unitSynonyms, declared, period);
    }

    /** The same for documents of another stage: a correction holds only for those it names. */
    PlanRequest of(PlanStage otherStage, List<WorkbookContent> workbooks) {
        return new PlanRequest(otherStage, phase, year, mapping.only(workbooks.stream().map(WorkbookContent::file).toList()), knownAgencies,
                unitSynonyms, declared, period);
    }

    /** The same for documents of another stage, without any correction. */
    public PlanRequest as(PlanStage otherStage) {
        return of(otherStage, List.of());
    }

    /** The same without the corrections of files that are read beside the plan. */
    public PlanRequest beside(List<WorkbookContent> others) {
        return new PlanRequest(stage, phase, year, mapping.without(others.stream().map(WorkbookContent::file).toList()),
                knownAgencies, unitSynonyms, declared, period);
    }

    /** The same request with the years of the government's plan; either may be null, then none is known. */
    public PlanRequest within(Integer first, Integer last) {
        Period known = first == null || last == null || last < first ? null : new Period(first, last);
        return new PlanRequest(stage, phase, year, mapping, knownAgencies, unitSynonyms, declared, known);
    }

    /** Nothing known beforehand but stage and phase. */
    public static PlanRequest of(PlanStage stage, PlanPhase phase) {
        return new PlanRequest(stage, phase, null, ColumnMapping.none(), List.of(), Map.of());
    }
}
