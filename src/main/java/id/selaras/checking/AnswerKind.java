package id.selaras.checking;

import tools.jackson.databind.JsonNode;

/** The lists of an assessment, by the section of its document they come from. */
public enum AnswerKind {
    SUB_ACTIVITY("subActivities", "sub_activity"),
    FINDING("findings", "finding"),
    RULE_STATUS("ruleStatus", "rule_status"),
    COVERAGE("coverage", "coverage"),
    PROBLEM("problems", "reading_problem"),
    OVERLAP("overlaps", "overlap"),
    GROUP("overlapGroups", "overlap_group"),
    // of the cascade only the bodies are kept, in their order
    CASCADE_NODE("cascade/nodes", "answer_body"),
    CASCADE_GAP("cascade/gaps", "answer_body"),
    REGION_ISSUE("cascade/issues", "answer_body"),
    LIMIT("limits", "answer_body"),
    // likewise of money by purpose
    SPENDING("spending/lines", "answer_body"),
    MISALIGNED("spending/misaligned", "answer_body"),
    EXCESS("spending/excess", "answer_body"),
    PROMISE("spending/promises", "answer_body"),
    REALLOCATION("reallocations", "answer_body");

    private final String section;
    private final String table;

    AnswerKind(String section, String table) {
        this.section = section;
        this.table = table;
    }

    /** The part of the document at its top that holds the list. */
    String section() {
        return section.split("/")[0];
    }

    /** The list; missing where the document has none. */
    JsonNode in(JsonNode document) {
        JsonNode part = document;
        for (String step : section.split("/")) {
            part = part.path(step);
        }
        return part;
    }

    String table() {
        return table;
    }
}
