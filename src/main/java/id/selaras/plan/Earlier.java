package id.selaras.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the plan at hand is compared with.
 *
 * @param yearBefore    plans of the fiscal year before; null when none was given
 * @param versionBefore an earlier version of the same stage and year; null when none was given
 * @param stages        documents of other stages of the same year, such as the RKPD beside a KUA-PPAS; empty when none was given
 */
public record Earlier(Plan yearBefore, Plan versionBefore, Map<PlanStage, Plan> stages) {

    public static final Earlier NONE = new Earlier(null, null);

    public Earlier {
        Map<PlanStage, Plan> copy = new EnumMap<>(PlanStage.class);
        copy.putAll(stages);
        stages = Collections.unmodifiableMap(copy);
    }

    /** Nothing of another stage. */
    public Earlier(Plan yearBefore, Plan versionBefore) {
        this(yearBefore, versionBefore, Map.of());
    }
}
