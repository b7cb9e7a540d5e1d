package id.selaras.checking;

/** The lists of an assessment, by the section of its document they come from. */
enum AnswerKind {
    SUB_ACTIVITY("subActivities", "sub_activity"),
    FINDING("findings", "finding"),
    RULE_STATUS("ruleStatus", "rule_status"),
    COVERAGE("coverage", "coverage"),
    PROBLEM("problems", "reading_problem");

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
