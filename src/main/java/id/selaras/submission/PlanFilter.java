package id.selaras.submission;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which plans a list shows; null means any.
 *
 * @param agency declared, or found in the file
 */
@ParameterObject
record PlanFilter(Integer year, PlanStage stage, PlanPhase phase, String agency, PlanVersion.State state) {

    /** The condition over table plan, with its parameters put into a map. */
    String condition(String government, Map<String, Object> parameters) {
        parameters.put("government", government);
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("fiscal_year", year);
        columns.put("stage", stage == null ? null : stage.name());
        columns.put("phase", phase == null ? null : phase.name());
        columns.put("state", state == null ? null : state.name());
        StringBuilder condition = new StringBuilder("government = :government");
        columns.forEach((column, value) -> {
            if (value != null) {
                condition.append(" and ").append(column).append(" = :").append(column);
                parameters.put(column, value);
            }
        });
        if (agency != null && !agency.isBlank()) {
            condition.append(" and (declared_agency = :agency or exists (select 1 from plan_agency a where a.plan = plan.id and a.agency = :agency))");
            parameters.put("agency", PlainWords.of("agency", agency));
        }
        return condition.toString();
    }

    /** A further condition, what {@link PlanVersion#owners} stands for: all owners among these agencies. */
    static String ownedBy(Set<String> own, Map<String, Object> parameters) {
        parameters.put("own", own.isEmpty() ? List.of("-") : List.copyOf(own));
        return """
                \sand (exists (select 1 from plan_agency a where a.plan = plan.id) and not exists (
                    select 1 from plan_agency a where a.plan = plan.id and a.agency not in (:own))
                or not exists (select 1 from plan_agency a where a.plan = plan.id) and declared_agency in (:own))""";
    }
}
