package id.selaras.checking;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which assessments of a government a list shows; what is left out means any.
 *
 * @param agency one of the agencies it judged
 * @param plan   id of a plan it judged
 */
@ParameterObject
record AssessmentFilter(Integer year, List<PlanStage> stage, List<PlanPhase> phase, String agency, String plan) {

    static final Order<String> ORDER = new Order<>(Map.of("createdAt", "l.created_at, l.id"),
            Map.of("createdAt", "l.created_at desc, l.id"), "-createdAt");

    /** @param own null: of any agency; else only assessments that judged nobody else */
    Where where(String government, Collection<String> own) {
        Where where = Where.of("l.government = ?", government)
                .in("l.fiscal_year", year == null ? null : List.of(year)).in("l.stage", stage).in("l.phase", phase);
        String judged = Where.text("agency", agency, AssessmentRows.LONGEST_AGENCY);
        if (judged != null) {
            where.and("exists (select 1 from assessment_agency a where a.assessment = l.id and a.agency = ?)", judged);
        }
        String part = Where.text("plan", plan, AssessmentRows.LONGEST_AGENCY);
        if (part != null) {
            where.and("exists (select 1 from assessment_plan p where p.assessment = l.id and p.plan = ?)", part);
        }
        if (own == null) {
            return where;
        }
        if (own.isEmpty()) {
            return where.and("1 = 0");
        }
        return where.and("exists (select 1 from assessment_agency a where a.assessment = l.id)")
                .and("not exists (select 1 from assessment_agency a where a.assessment = l.id and a.agency not in (?"
                        + ", ?".repeat(own.size() - 1) + "))", own.toArray());
    }
}
