package id.selaras.measure;

import id.selaras.decision.Context;
import id.selaras.plan.AgencyPlan;
import java.util.List;

/**
 * One agency's part of a plan with everything measured: what the engine is given, one session each.
 *
 * @param subActivities in the order of the sheet
 * @param outputs       indicator lines; {@code origin().subActivity()} tells whose
 * @param activities    activity rows that state a sum; empty for a flat table
 * @param programs      programme rows; for a flat table one per programme code, standing at its first row
 * @param agency        the agency as a whole
 * @param others       indicator lines above the sub-activities, goals, and rows looked for from the Renstra; each at its own level
 * @param lines        budget lines, measured when they are asked for
 */
public record AgencyCase(AgencyPlan plan, Context context, List<MeasuredSubject> subActivities,
                         List<MeasuredSubject> outputs, List<MeasuredSubject> activities,
                         List<MeasuredSubject> programs, MeasuredSubject agency, List<MeasuredSubject> others,
                         LineSubjects lines) {

    /** An agency whose budget lines are not judged. */
    public AgencyCase(AgencyPlan plan, Context context, List<MeasuredSubject> subActivities, List<MeasuredSubject> outputs,
                      List<MeasuredSubject> activities, List<MeasuredSubject> programs, MeasuredSubject agency, List<MeasuredSubject> others) {
        this(plan, context, subActivities, outputs, activities, programs, agency, others, LineSubjects.NONE);
    }

    /** The same with its budget lines. */
    public AgencyCase with(LineSubjects budget) {
        return new AgencyCase(plan, context, subActivities, outputs, activities, programs, agency, others, budget);
    }
}
