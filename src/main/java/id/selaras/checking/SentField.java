package id.selaras.checking;

import id.selaras.plan.PlanColumn;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The fields of a live check and the columns of a plan they stand for; a dot leads into an object. */
enum SentField {
    CODE("code", PlanColumn.CODE, false), NAME("name", PlanColumn.NAME, false),
    PROGRAM_CODE("program.code", PlanColumn.PROGRAM_CODE, false), PROGRAM_NAME("program.name", PlanColumn.PROGRAM_NAME, false),
    ACTIVITY_CODE("activity.code", PlanColumn.ACTIVITY_CODE, false),
    ACTIVITY_NAME("activity.name", PlanColumn.ACTIVITY_NAME, false),
    INDICATOR("outputs.indicator", PlanColumn.INDICATOR, false), TARGET("outputs.target", PlanColumn.TARGET, true),
    UNIT("outputs.unit", PlanColumn.UNIT, false), NEXT_TARGET("outputs.nextTarget", PlanColumn.NEXT_TARGET, true),
    RENSTRA_TARGET("outputs.renstraTarget", PlanColumn.RENSTRA_TARGET, true),
    ALLOCATION("allocation", PlanColumn.ALLOCATION, true), NEXT_ALLOCATION("nextAllocation", PlanColumn.NEXT_ALLOCATION, true),
    LOCATION("location", PlanColumn.LOCATION, false), FUND_SOURCE("fundSource", PlanColumn.FUND_SOURCE, false),
    NATIONAL_PRIORITY("nationalPriority", PlanColumn.NATIONAL_PRIORITY, false),
    REGIONAL_PRIORITY("regionalPriority", PlanColumn.REGIONAL_PRIORITY, false),
    BENEFICIARIES("beneficiaries", PlanColumn.BENEFICIARIES, false), RESPONSIBLE("responsible", PlanColumn.RESPONSIBLE, false),
    ACTIVITY_TEXT("activityDescription", PlanColumn.ACTIVITY_TEXT, false), URGENCY("urgency", PlanColumn.URGENCY, false),
    NOTE("note", PlanColumn.NOTE, false), TAG("tag", PlanColumn.TAG, false),
    SUPPORTED_INDICATOR("supportedIndicator", PlanColumn.SUPPORTED_INDICATOR, false),
    PRIORITY_PROGRAM("priorityProgram", PlanColumn.PRIORITY_PROGRAM, false),
    REALISATION("realisation", PlanColumn.REALISATION, true), FORECAST("forecast", PlanColumn.FORECAST, true);

    private final String path;
    private final PlanColumn column;
    private final boolean number;

    SentField(String path, PlanColumn column, boolean number) {
        this.path = path;
        this.column = column;
        this.number = number;
    }

    PlanColumn column() {
        return column;
    }

    /** True where a JSON number may stand; codes never: 1.10 would lose its zero. */
    boolean number() {
        return number;
    }

    static Optional<SentField> of(PlanColumn column) {
        return Stream.of(values()).filter(field -> field.column == column).findFirst();
    }

    /** The fields of an object of a sub-activity ({@code ""}: its own) by name. */
    static Map<String, SentField> in(String object) {
        Map<String, SentField> fields = new TreeMap<>();
        for (SentField field : values()) {
            int dot = field.path.indexOf('.');
            if ((dot < 0 ? "" : field.path.substring(0, dot)).equals(object)) {
                fields.put(field.path.substring(dot + 1), field);
            }
        }
        return fields;
    }

    /** Where it stands in a sub-activity, such as {@code program.code}. */
    String path() {
        return path;
    }
}
