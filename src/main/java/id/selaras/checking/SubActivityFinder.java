package id.selaras.checking;

import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Which sub-activity a finding about one is about: a finding names the row of the cell it looked at, which may lie below. */
final class SubActivityFinder {

    private record Row(int number, String sheet, int row, String code) {
    }

    private final Map<String, List<Row>> byFileAndAgency = new HashMap<>();

    SubActivityFinder(JsonNode subActivities) {
        int number = 0;
        for (JsonNode sub : subActivities) {
            byFileAndAgency.computeIfAbsent(key(sub), key -> new ArrayList<>())
                    .add(new Row(number++, CellRef.parse(sub.path("ref").asString()).sheet(), sub.path("row").asInt(),
                            sub.path("code").asString("").strip()));
        }
    }

    /** Number of the sub-activity; null for a finding of another level. */
    Integer of(JsonNode finding) {
        if (!finding.path("level").asString().equals("SUB")) {
            return null;
        }
        String sheet = CellRef.parse(finding.path("where").path(0).asString("")).sheet();
        List<Row> rows = byFileAndAgency.getOrDefault(key(finding), List.of()).stream()
                .filter(row -> row.sheet.equals(sheet)).toList();
        String code = finding.path("code").asString("").strip();
        List<Row> sameCode = rows.stream().filter(row -> row.code.equals(code)).toList();
        return nearest(sameCode.isEmpty() ? rows : sameCode, finding.path("row").asInt());
    }

    /** The last one that begins at or above the row, else the first. */
    private static Integer nearest(List<Row> rows, int row) {
        Integer nearest = rows.isEmpty() ? null : rows.get(0).number;
        int begin = -1;
        for (Row candidate : rows) {
            if (candidate.row <= row && candidate.row > begin) {
                begin = candidate.row;
                nearest = candidate.number;
            }
        }
        return nearest;
    }

    private static String key(JsonNode entry) {
        return entry.path("file").asString() + "|" + entry.path("agency").asString("");
    }
}
