package id.selaras.checking;

import id.selaras.assessment.Scope;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What to assess. Either {@code plans}, or, with scope GOVERNMENT, {@code year} with stage and phase: then what every agency handed in
 * last and could be read.
 *
 * @param plans     ids of plans of one year that were read; of several stages one is judged and the others stand beside it
 * @param scope     AGENCY when left out
 * @param asOf      the day deadlines are measured against; left out: the day the last of the plans came in
 * @param reference number of the reference version; left out: the one that holds for the year
 * @param lang      {@code id} or {@code en}, the language the run is asked in
 * @param year      only without {@code plans}
 * @param stage     the stage judged; left out: the latest of the plans, without {@code plans} RENJA
 * @param phase     only without {@code plans}; RANCANGAN when left out
 */
record AssessmentBody(@Size(max = 1_000) List<@Size(max = 60) String> plans, Scope.Level scope, LocalDate asOf,
                      @Min(1) Integer reference, @Size(max = 2) String lang, @Min(2000) @Max(2100) Integer year,
                      PlanStage stage, PlanPhase phase) {

    AssessmentBody {
        plans = plans == null ? List.of() : plans;
        scope = scope == null ? Scope.Level.AGENCY : scope;
        lang = lang == null ? "id" : lang;
        phase = phase == null ? PlanPhase.RANCANGAN : phase;
    }
}
