package id.selaras.report.json;

import id.selaras.report.OneLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Explains one overlap of an {@code assessment.json}, without the plans and without the rules at hand. */
public final class OverlapExplainer {

    private static final int SHOWN = 5;
    private final JsonNode assessment;

    private OverlapExplainer(JsonNode assessment) {
        this.assessment = assessment;
    }

    /** Empty when the bytes are no {@code assessment.json} of this schema. */
    public static Optional<OverlapExplainer> reading(byte[] json) {
        try {
            JsonNode tree = JsonParts.MAPPER.readTree(json);
            return AssessmentJson.SCHEMA.equals(tree.path("schema").asString("")) ? Optional.of(new OverlapExplainer(tree)) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /**
     * @param id       such as {@code O12}; case and surrounding blanks do not matter
     * @param language {@code id} or {@code en}
     */
    public FindingExplainer.Explanation explain(String id, String language) {
        String wanted = id.strip();
        return assessment.path("overlaps").valueStream().filter(overlap -> id(overlap).equalsIgnoreCase(wanted)).findFirst()
                .map(overlap -> new FindingExplainer.Explanation(true, new ExplainedOverlap(assessment, overlap, language).lines()))
                .orElseGet(() -> new FindingExplainer.Explanation(false, unknown(wanted, new Said(language))));
    }

    private List<String> unknown(String wanted, Said said) {
        List<String> lines = new ArrayList<>();
        lines.add(said.say("Tumpang tindih \"" + OneLine.of(wanted, 40) + "\" tidak ada di berkas ini.",
                "There is no overlap \"" + OneLine.of(wanted, 40) + "\" in this file."));
        List<JsonNode> nearest = assessment.path("overlaps").valueStream()
                .sorted(Comparator.comparingLong(overlap -> distance(id(overlap), wanted))).limit(SHOWN).toList();
        if (nearest.isEmpty()) {
            lines.add(said.say("Berkas ini tidak memuat tumpang tindih.", "This file has no overlaps."));
            assessment.path("overlapSummary").path("notes").forEach(note -> lines.add("  " + said.say(note)));
            return lines;
        }
        lines.add(said.say("Yang terdekat:", "Nearest:"));
        nearest.forEach(overlap -> lines.add("  " + OneLine.of(id(overlap) + "  " + overlap.path("class").asString("") + "  "
                + overlap.path("rows").valueStream().map(row -> row.path("name").asString("")).toList(), 100)));
        lines.add(said.say("Nomornya ada di kolom pertama sheet Tumpang Tindih, di tumpang-tindih.xlsx, dan di assessment.json (overlaps, id).",
                "The ids stand in the first column of sheet Tumpang Tindih, in tumpang-tindih.xlsx and in assessment.json (overlaps, id)."));
        return lines;
    }

    /** Between numbers; what has no number is far from all. */
    private static long distance(String id, String wanted) {
        return Math.abs(number(id) - number(wanted));
    }

    private static long number(String id) {
        String digits = id.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
    }

    private static String id(JsonNode overlap) {
        return overlap.path("id").asString("");
    }
}
