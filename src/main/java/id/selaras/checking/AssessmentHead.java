package id.selaras.checking;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is shown of an assessment at once: everything of its document but the long lists. Of many problems the worst are shown, with
 * {@code problemCount}; the document itself has them all.
 */
final class AssessmentHead {

    private static final int MOST_PROBLEMS = 200;
    /** Characters; the column takes a million. */
    private static final int MOST = 900_000;

    private AssessmentHead() {
    }

    static String of(ObjectNode head) {
        ArrayNode problems = (ArrayNode) head.path("problems");
        head.put("problemCount", problems.size());
        while (problems.size() > MOST_PROBLEMS) {
            problems.remove(problems.size() - 1);
        }
        String written = StoredDocument.written(head);
        for (String detail : new String[] {"notes", "columns"}) {
            if (written.length() > MOST) {
                for (JsonNode file : head.path("files")) {
                    ((ArrayNode) file.path(detail)).removeAll();
                }
                written = StoredDocument.written(head);
            }
        }
        return written;
    }
}
