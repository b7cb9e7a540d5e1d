package id.selaras.report.json;

import id.selaras.problem.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One entry of section {@code problems}; every list of problems of the service is written this way. */
public final class ProblemJson {

    private ProblemJson() {
    }

    public static ArrayNode array(Iterable<Problem> problems) {
        ArrayNode array = JsonParts.object().arrayNode();
        problems.forEach(problem -> write(array.addObject(), problem));
        return array;
    }

    static void write(ObjectNode node, Problem problem) {
        node.put("code", problem.code());
        node.put("severity", problem.severity().name());
        node.set("file", JsonParts.string(problem.file()));
        node.set("where", JsonParts.string(problem.where()));
        node.set("found", JsonParts.string(problem.found()));
        node.set("expected", JsonParts.string(problem.expected()));
        node.set("suggestion", JsonParts.text(problem.suggestion()));
    }
}
