package id.selaras.checking;

/** The lists of an assessment, by the section of its document they come from. */
public enum AnswerKind {
    SUB_ACTIVITY("subActivities", "sub_activity"),
    FINDING("findings", "finding"),
    RULE_STATUS("ruleStatus", "rule_status"),
    COVERAGE("coverage", "coverage"),
    PROBLEM("problems", "reading_problem"),
    OVERLAP("overlaps", "overlap"),
    GROUP("overlapGroups", "overlap_group");

    private final String section;
    private final String table;

    AnswerKind(String section, String table) {
        this.section = section;
        this.table = table;
    }

    String section() {
        return section;
    }

    String table() {
        return table;
    }
}
