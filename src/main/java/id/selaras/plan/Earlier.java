package id.selaras.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the plan at hand is compared with.
 *
 * @param yearBefore    plans of the fiscal year before; null when none was given
 * @param versionBefore an earlier version of the same stage and year; null when none was given
 * @param older         plans of the two fiscal years before that one, the newest first; empty when none were given. Only what looks further
 *                      back than a year reads them
 * @param stages        documents of other stages of the same year, such as the RKPD beside a KUA-PPAS; empty when none was given
 */
public record Earlier(Plan yearBefore, Plan versionBefore, List<Plan> older, Map<PlanStage, Plan> stages) {

    /** Years back that are looked at: "within three years" (rule catalogue, EFI-11). */
    public static final int YEARS = 3;

    public static final Earlier NONE = new Earlier(null, null);

    public Earlier {
        older = List.copyOf(older);
        Map<PlanStage, Plan> copy = new EnumMap<>(PlanStage.class);
        copy.putAll(stages);
        stages = Collections.unmodifiableMap(copy);
    }

    /** Nothing of another stage. */
    public Earlier(Plan yearBefore, Plan versionBefore) {
        this(yearBefore, versionBefore, Map.of());
    }

    /** Nothing older than a year. */
    public Earlier(Plan yearBefore, Plan versionBefore, Map<PlanStage, Plan> stages) {
        this(yearBefore, versionBefore, List.of(), stages);
    }

    /** The same with documents of other stages beside it. */
    public Earlier with(Map<PlanStage, Plan> beside) {
        return new Earlier(yearBefore, versionBefore, older, beside);
    }
}
