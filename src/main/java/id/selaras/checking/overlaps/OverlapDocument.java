package id.selaras.checking.overlaps;

import id.selaras.checking.overlaps.ToldProposal.Party;
import id.selaras.problem.Text;
import id.selaras.report.json.AssessmentJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads overlaps from the tree of {@code assessment.json}; nobody else knows their form. */
final class OverlapDocument {

    private OverlapDocument() {
    }

    /** @param body one entry of section {@code overlaps} */
    static ToldOverlap overlap(String body) {
        return overlap(AssessmentJson.read(body.getBytes(StandardCharsets.UTF_8)));
    }

    static ToldOverlap overlap(JsonNode entry) {
        return new ToldOverlap(entry.path("id").asString(""), entry.path("class").asString(""), textOrNull(entry.path("case")),
                entry.path("channel").asString(""), entry.path("score").asInt(0), entry.path("group").asString(""),
                entry.path("place").asString(""), textOrNull(entry.path("concept")), entry.path("memory").asString(""),
                text(entry.path("why")), textOrNull(entry.path("tableRow")), each(entry.path("rows"), OverlapDocument::row),
                each(entry.path("evidence"), OverlapDocument::evidence),
                entry.path("certainty").isObject() ? certainty(entry.path("certainty")) : null,
                entry.path("proposal").isObject() ? proposal(entry.path("proposal")) : null);
    }

    /**
     * A group as its document tells it.
     *
     * @param overlaps ids, in their order
     * @param leftOut  rows of the same outcome that are not shown
     */
    record ToldGroup(String id, List<String> overlaps, String weakest, int leftOut) {
    }

    /** @param body one entry of section {@code overlapGroups} */
    static ToldGroup group(String body) {
        return group(AssessmentJson.read(body.getBytes(StandardCharsets.UTF_8)));
    }

    static ToldGroup group(JsonNode entry) {
        return new ToldGroup(entry.path("id").asString(""), each(entry.path("overlaps"), id -> id.asString("")),
                entry.path("weakest").asString(""), entry.path("leftOut").asInt(0));
    }

    /** The names of the agencies of the document, by their keys. */
    static Map<String, String> agencies(JsonNode document) {
        Map<String, String> names = new HashMap<>();
        document.path("scope").path("agenciesPresent").forEach(agency -> names.put(agency.path("code").asString(
                agency.path("name").asString("")), agency.path("name").asString("")));
        return names;
    }

    /** The numbers of the sub-activities, by file and cell. */
    static Map<String, Integer> numbers(JsonNode document) {
        Map<String, Integer> numbers = new HashMap<>();
        document.path("subActivities").forEach(sub -> numbers.put(sub.path("file").asString("") + "\n" + sub.path("ref").asString(""),
                numbers.size()));
        return numbers;
    }

    private static ToldRow row(JsonNode row) {
        return new ToldRow(row.path("file").asString(""), row.path("ref").asString(""), row.path("row").asInt(0),
                row.path("agency").asString(""), row.path("code").asString(""), row.path("name").asString(""),
                row.path("rupiah").isNumber() ? row.path("rupiah").decimalValue() : BigDecimal.ZERO);
    }

    private static ToldEvidence evidence(JsonNode entry) {
        return new ToldEvidence(entry.path("field").asString(""), entry.path("weight").asInt(0), entry.path("possible").asInt(0),
                words(entry.path("shared")), words(entry.path("differing")), words(entry.path("onlyFirst")),
                words(entry.path("onlySecond")), each(entry.path("cells"),
                cell -> new ToldEvidence.EvidenceCell(cell.path("row").asInt(0), cell.path("ref").asString(""))));
    }

    private static ToldCertainty certainty(JsonNode entry) {
        return new ToldCertainty(entry.path("related").asInt(0), entry.path("same").asInt(0), entry.path("otherAgencies").asInt(0),
                each(entry.path("signs"), sign -> new ToldCertainty.ToldSign(text(sign.path("sign")), weight(sign.path("related")),
                        weight(sign.path("same")))));
    }

    private static BigDecimal weight(JsonNode weight) {
        return weight.isNumber() ? weight.decimalValue() : BigDecimal.ZERO;
    }

    private static ToldProposal proposal(JsonNode entry) {
        return new ToldProposal(party(entry.path("lead")), text(entry.path("leadReason")),
                each(entry.path("members"), OverlapDocument::party), text(entry.path("name")), entry.path("location").asString(""),
                entry.path("beneficiaries").asString(""), entry.path("option").asString(""), amount(entry.path("rupiah")),
                amount(entry.path("saving")), text(entry.path("savingBasis")), each(entry.path("reasonsFor"), OverlapDocument::text),
                each(entry.path("reasonsAgainst"), OverlapDocument::text), each(entry.path("questions"), OverlapDocument::text));
    }

    /** As a key alone, or with its name. */
    private static Party party(JsonNode agency) {
        String name = agency.path("name").asString("");
        String key = agency.isObject() ? agency.path("code").asString(name) : agency.asString("");
        return new Party(key, agency.isObject() ? name : key);
    }

    private static BigDecimal amount(JsonNode amount) {
        return amount.isNumber() ? amount.decimalValue() : null;
    }

    private static Text text(JsonNode text) {
        return text.isObject() ? new Text(text.path("id").asString(""), textOrNull(text.path("en"))) : Text.of(text.asString(""), null);
    }

    private static String textOrNull(JsonNode text) {
        return text.isString() ? text.stringValue() : null;
    }

    private static List<String> words(JsonNode list) {
        return each(list, word -> word.asString(""));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        return list.valueStream().map(read).toList();
    }
}
