package id.selaras.checking;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Which sub-activity a finding is about: the nearest one at or above its row on the same sheet of the same file, when both carry
 * the same code. A finding on one of several indicator lines stands below its sub-activity.
 */
final class RowsBelow {

    private record Place(int number, String code) {
    }

    private final Map<String, TreeMap<Integer, Place>> bySheet = new HashMap<>();

    void add(int number, JsonNode subActivity) {
        bySheet.computeIfAbsent(sheet(subActivity, subActivity.path("ref").asString("")), sheet -> new TreeMap<>())
                .put(subActivity.path("row").asInt(), new Place(number, subActivity.path("code").asString("")));
    }

    /** Null when the finding is about no single sub-activity. */
    Integer of(JsonNode finding) {
        TreeMap<Integer, Place> rows = bySheet.get(sheet(finding, finding.path("where").path(0).asString("")));
        if (rows == null || !finding.path("level").asString("").equals("SUB")) {
            return null;
        }
        Map.Entry<Integer, Place> above = rows.floorEntry(finding.path("row").asInt());
        return above == null || !above.getValue().code().equals(finding.path("code").asString("")) ? null
                : Integer.valueOf(above.getValue().number());
    }

    private static String sheet(JsonNode item, String ref) {
        return item.path("file").asString("") + "|" + ref.substring(0, Math.max(0, ref.lastIndexOf('!')));
    }
}
