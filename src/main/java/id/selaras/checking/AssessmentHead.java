package id.selaras.checking;

import id.selaras.report.json.AssessmentJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of an assessment without its lists: small enough to be stored beside its row. */
final class AssessmentHead {

    /** Characters; the column takes a million. */
    private static final int MOST = 900_000;

    private AssessmentHead() {
    }

    /** @param document the tree of {@code assessment.json}; not changed */
    static String of(JsonNode document) {
        ObjectNode head = ((ObjectNode) document).objectNode();
        document.properties().forEach(field -> head.set(field.getKey(), field.getValue()));
        for (AnswerKind kind : AnswerKind.values()) {
            head.remove(kind.section());
        }
        head.remove("changes");
        String written = AssessmentJson.compact(head);
        for (String detail : List.of("notes", "columns")) {
            written = written.length() <= MOST ? written : without(detail, head);
        }
        return written;
    }

    /** Of hundreds of files not everything has room here; the document has it all. */
    private static String without(String detail, ObjectNode head) {
        ArrayNode files = (ArrayNode) head.path("files").deepCopy();
        head.set("files", files);
        files.forEach(file -> ((ObjectNode) file).putArray(detail));
        return AssessmentJson.compact(head);
    }
}
