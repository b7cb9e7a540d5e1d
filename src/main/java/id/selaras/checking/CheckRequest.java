package id.selaras.checking;

import id.selaras.assessment.Scope;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What to check.
 *
 * @param plans     plan workbooks; a folder stands for all workbooks in it
 * @param reference the reference workbook
 * @param previous  plans to compare with, of the year before or earlier versions; may be empty
 * @param tables    directory of decision tables; null: the shipped ones
 * @param mapping   JSON file with corrected columns; null: none
 * @param stage     the stage to judge; null: the latest of the chain among the plans, a Renja where none names its stage
 * @param year      fiscal year; null: as the documents say
 * @param asOf      null: 1 January of the plan's year, so that the same files give the same answer on any day
 * @param threads   agencies judged at once
 * @param stages    the stage of plan files, or of the files in a folder, whatever they call themselves; others say it themselves
 */
public record CheckRequest(List<Path> plans, Path reference, List<Path> previous, Path tables, Path mapping, PlanStage stage, PlanPhase phase,
                           Integer year, Scope.Level scope, LocalDate asOf, int threads, Map<Path, PlanStage> stages) {

    public CheckRequest {
        stages = Map.copyOf(stages);
        plans = List.copyOf(plans);
        previous = List.copyOf(previous);
    }

    /** Every plan says its stage itself. */
    public CheckRequest(List<Path> plans, Path reference, List<Path> previous, Path tables, Path mapping, PlanStage stage, PlanPhase phase,
                        Integer year, Scope.Level scope, LocalDate asOf, int threads) {
        this(plans, reference, previous, tables, mapping, stage, phase, year, scope, asOf, threads, Map.of());
    }

    /** A Renja draft with the shipped tables and everything else as the documents say. */
    public static CheckRequest of(List<Path> plans, Path reference) {
        return new CheckRequest(plans, reference, List.of(), null, null, PlanStage.RENJA, PlanPhase.RANCANGAN, null,
                Scope.Level.AGENCY, null, Runtime.getRuntime().availableProcessors());
    }
}
