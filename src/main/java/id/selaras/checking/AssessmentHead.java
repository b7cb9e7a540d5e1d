package id.selaras.checking;

import id.selaras.report.json.AssessmentJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of an assessment without its lists: small enough to be stored beside its row. */
final class AssessmentHead {

    private AssessmentHead() {
    }

    /** @param document the tree of {@code assessment.json}; not changed */
    static String of(JsonNode document) {
        ObjectNode head = ((ObjectNode) document).objectNode();
        document.properties().forEach(field -> head.set(field.getKey(), field.getValue()));
        for (AnswerKind kind : AnswerKind.values()) {
            head.remove(kind.section());
        }
        return AssessmentJson.compact(head);
    }
}
