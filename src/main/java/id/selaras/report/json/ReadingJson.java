package id.selaras.report.json;

import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.report.OneLine;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was understood of files without an answer about them: {@code {files, problemCount, problems}}, files and problems as in
 * {@code assessment.json}; a file in which no header was found stands among the problems alone. It has an end: of very many problems the worst are told, and how many there are.
 */
public final class ReadingJson {

    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_COLUMNS = 300;

    private ReadingJson() {
    }

    /**
     * @param plan     null when nothing could be read at all
     * @param problems worst first
     * @param most     characters the whole may have; files alone may go beyond it only when there are hundreds
     */
    public static String of(Plan plan, List<Problem> problems, int most) {
        ObjectNode tree = JsonParts.object();
        ArrayNode files = tree.putArray("files");
        if (plan != null) {
            FilesJson.write(files, plan);
            files.removeIf(file -> file.path("headerRow").asInt() == 0);
            files.forEach(ReadingJson::shorten);
        }
        tree.put("problemCount", problems.size());
        ArrayNode told = tree.putArray("problems");
        int length = JsonParts.MAPPER.writeValueAsString(tree).length();
        for (Problem problem : problems) {
            ObjectNode node = told.addObject();
            ProblemJson.write(node, problem);
            length += JsonParts.MAPPER.writeValueAsString(node).length() + 1;
            if (length > most) {
                told.remove(told.size() - 1);
                break;
            }
        }
        return JsonParts.MAPPER.writeValueAsString(tree);
    }

    private static void shorten(JsonNode file) {
        for (JsonNode note : file.path("notes")) {
            ObjectNode both = (ObjectNode) note;
            both.put("id", OneLine.of(both.path("id").asString(""), LONGEST_NOTE));
            both.put("en", OneLine.of(both.path("en").asString(""), LONGEST_NOTE));
        }
        ArrayNode columns = (ArrayNode) file.path("columns");
        while (columns.size() > MOST_COLUMNS) {
            columns.remove(columns.size() - 1);
        }
    }
}
