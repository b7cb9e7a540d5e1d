package id.selaras.report.json;

import id.selaras.assessment.CanonicalJson;
import id.selaras.assessment.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/**
 * The hash over what came out: RFC 8785 JSON of the result without what differs between two runs of the same input (ids,
 * time, file names and bytes, language asked for) and without the hashes. {@code docs/hash.md} has the same recipe for
 * people without Selaras.
 */
public final class ResultHash {

    private static final Set<String> TOP = Set.of("assessmentId", "createdAt", "lang", "hashes", "compared");
    private static final Map<String, Set<String>> OF_ENTRIES = Map.of(
            "files", Set.of("id", "name", "sha256"),
            "subActivities", Set.of("file"),
            "findings", Set.of("id", "file"),
            "problems", Set.of("file"));

    private ResultHash() {
    }

    /** @param tree the result as written, or as read back from its file */
    public static String of(JsonNode tree) {
        return Sha256.hexOf(out -> {
            CanonicalJson json = new CanonicalJson(out);
            result(tree, json);
            json.finish();
        });
    }

    private static void result(JsonNode tree, CanonicalJson json) {
        json.raw("{");
        String before = "";
        for (String section : keys(tree, TOP)) {
            json.raw(before).string(section).raw(":");
            Set<String> leftOut = OF_ENTRIES.get(section);
            if (leftOut == null) {
                value(tree.get(section), Set.of(), json);
            } else {
                array(tree.get(section), leftOut, json);
            }
            before = ",";
        }
        json.raw("}");
    }

    /** @param leftOut keys of this object, not of those inside it, that are no part of the result */
    private static void value(JsonNode node, Set<String> leftOut, CanonicalJson json) {
        if (node.isObject()) {
            json.raw("{");
            String before = "";
            for (String key : keys(node, leftOut)) {
                json.raw(before).string(key).raw(":");
                value(node.get(key), Set.of(), json);
                before = ",";
            }
            json.raw("}");
        } else if (node.isArray()) {
            array(node, Set.of(), json);
        } else if (node.isNumber()) {
            json.raw(number(node.doubleValue()));
        } else if (node.isString()) {
            json.string(node.stringValue());
        } else {
            json.raw(node.toString());
        }
    }

    private static void array(JsonNode array, Set<String> leftOut, CanonicalJson json) {
        json.raw("[");
        String before = "";
        for (JsonNode entry : array) {
            json.raw(before);
            value(entry, leftOut, json);
            before = ",";
        }
        json.raw("]");
    }

    private static List<String> keys(JsonNode object, Set<String> leftOut) {
        return object.propertyNames().stream().filter(key -> !leftOut.contains(key)).sorted().toList();
    }

    /** The spelling of ECMAScript, as RFC 8785 asks. */
    private static String number(double value) {
        try {
            return NumberToJSON.serializeNumber(value);
        } catch (IOException notFinite) {
            throw new UncheckedIOException("JSON has no such number", notFinite);
        }
    }
}
