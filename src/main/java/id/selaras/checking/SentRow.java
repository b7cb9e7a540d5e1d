package id.selaras.checking;

import id.selaras.plan.PlanColumn;
import java.util.Map;
import java.util.Set;

/**
 * One row of the table that a live check becomes: a sub-activity with its first output, or a further output.
 *
 * @param subActivity place in {@code subActivities}, from 0
 * @param output      place in its {@code outputs}; -1 when none was sent
 * @param cells       what was sent with a value: {@link java.math.BigDecimal} or {@link String}
 * @param sent        every column that was sent, empty ones included
 */
record SentRow(int subActivity, int output, Map<PlanColumn, Object> cells, Set<PlanColumn> sent) {

    /** JSON pointer of the field that a column of this row stands for. */
    String pointer(PlanColumn column) {
        if (column == PlanColumn.AGENCY_CODE || column == PlanColumn.AGENCY_NAME) {
            return "/agency/" + (column == PlanColumn.AGENCY_CODE ? "code" : "name");
        }
        String row = "/subActivities/" + subActivity;
        return SentField.of(column).map(field -> {
            String path = field.path();
            boolean ofOutput = path.startsWith("outputs.");
            if (ofOutput && output < 0) {
                return row + "/outputs";
            }
            return row + "/" + (ofOutput ? "outputs/" + output + path.substring("outputs".length()) : path).replace('.', '/');
        }).orElse(row);
    }
}
