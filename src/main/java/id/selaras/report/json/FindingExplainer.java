package id.selaras.report.json;

import id.selaras.report.OneLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Explains one finding of an {@code assessment.json}, without the plan and without the rules at hand. */
public final class FindingExplainer {

    private static final int SHOWN = 5;
    private final JsonNode assessment;

    private FindingExplainer(JsonNode assessment) {
        this.assessment = assessment;
    }

    /**
     * What to print.
     *
     * @param known false when the id is not in the file; the lines then say which ids are
     */
    public record Explanation(boolean known, List<String> lines) {
    }

    /** Empty when the bytes are no {@code assessment.json} of this schema. */
    public static Optional<FindingExplainer> reading(byte[] json) {
        try {
            JsonNode tree = JsonParts.MAPPER.readTree(json);
            return AssessmentJson.SCHEMA.equals(tree.path("schema").asString("")) && tree.path("findings").isArray()
                    ? Optional.of(new FindingExplainer(tree)) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** @param assessment an {@code assessment.json} of this schema, or as much of it as holds the finding */
    public static FindingExplainer over(JsonNode assessment) {
        return new FindingExplainer(assessment);
    }

    /** @param id as printed on a report, case and surrounding blanks do not matter */
    public Explanation explain(String id) {
        String wanted = id.strip();
        return assessment.path("findings").valueStream()
                .filter(finding -> id(finding).equalsIgnoreCase(wanted)).findFirst()
                .map(finding -> new Explanation(true, new ExplainedFinding(assessment, finding).lines()))
                .orElseGet(() -> new Explanation(false, unknown(wanted)));
    }

    private List<String> unknown(String wanted) {
        List<JsonNode> nearest = assessment.path("findings").valueStream()
                .sorted(Comparator.comparingInt((JsonNode finding) -> -sharedStart(id(finding), wanted))
                        .thenComparing(FindingExplainer::id)).limit(SHOWN).toList();
        List<String> lines = new ArrayList<>();
        lines.add("Temuan \"" + OneLine.of(wanted, 40)
                + "\" tidak ada di berkas ini. / No finding of that id in this file.");
        if (nearest.isEmpty()) {
            lines.add("Berkas ini tidak memuat temuan. / This file has no findings.");
            return lines;
        }
        lines.add("Yang terdekat / Nearest:");
        for (JsonNode finding : nearest) {
            lines.add("  " + OneLine.of(id(finding) + "  " + finding.path("rule").asString("") + "  "
                    + finding.path("where").path(0).asString("") + "  "
                    + finding.path("message").path("id").asString(""), 100));
        }
        lines.add("Nomor temuan ada di kolom 'Nomor temuan' pada sheet Temuan dan di assessment.json (findings, id).");
        lines.add("Finding ids stand in column 'Nomor temuan' of sheet Temuan and in assessment.json (findings, id).");
        return lines;
    }

    private static String id(JsonNode finding) {
        return finding.path("id").asString("");
    }

    private static int sharedStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && Character.toLowerCase(one.charAt(length)) == Character.toLowerCase(other.charAt(length))) {
            length++;
        }
        return length;
    }
}
