package id.selaras.submission;

import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which jobs a list shows; null means any.
 *
 * @param plan of that plan alone
 */
@ParameterObject
record JobFilter(Job.Kind kind, Job.State state, String plan) {

    /** Whether a job is worked on now is known to the board alone. */
    boolean open() {
        return state == Job.State.QUEUED || state == Job.State.RUNNING;
    }

    /** The condition over table job, with its parameters put into a map. */
    String condition(String government, Map<String, Object> parameters) {
        parameters.put("government", government);
        StringBuilder condition = new StringBuilder("where government = :government");
        if (kind != null) {
            condition.append(" and kind = :kind");
            parameters.put("kind", kind.name());
        }
        if (state != null) {
            condition.append(" and state = :state");
            parameters.put("state", open() ? Job.State.QUEUED.name() : state.name());
        }
        if (plan != null && !plan.isBlank()) {
            condition.append(" and plan = :plan");
            parameters.put("plan", PlainWords.of("plan", plan));
        }
        return condition.toString();
    }
}
