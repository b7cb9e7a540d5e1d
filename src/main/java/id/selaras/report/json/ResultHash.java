package id.selaras.report.json;

import id.selaras.assessment.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The hash over what came out: RFC 8785 JSON of the result without what differs between two runs of the same input (ids,
 * time, file names and bytes, language asked for) and without the hashes. {@code docs/hash.md} has the same recipe for
 * people without Selaras.
 */
public final class ResultHash {

    private static final List<String> TOP = List.of("assessmentId", "createdAt", "lang", "hashes");
    private static final List<String> OF_FILES = List.of("id", "name", "sha256");
    private static final List<String> OF_SUB_ACTIVITIES = List.of("file");
    private static final List<String> OF_FINDINGS = List.of("id", "file");
    private static final List<String> OF_PROBLEMS = List.of("file");

    private ResultHash() {
    }

    /** @param tree the result as written, or as read back from its file */
    public static String of(JsonNode tree) {
        ObjectNode bare = ((ObjectNode) tree).deepCopy();
        bare.remove(TOP);
        strip(bare, "files", OF_FILES);
        strip(bare, "subActivities", OF_SUB_ACTIVITIES);
        strip(bare, "findings", OF_FINDINGS);
        strip(bare, "problems", OF_PROBLEMS);
        return Sha256.hex(canonical(bare));
    }

    private static void strip(ObjectNode tree, String section, List<String> keys) {
        tree.path(section).valueStream().forEach(entry -> ((ObjectNode) entry).remove(keys));
    }

    private static byte[] canonical(ObjectNode bare) {
        try {
            return new JsonCanonicalizer(JsonParts.MAPPER.writeValueAsString(bare)).getEncodedUTF8();
        } catch (IOException failure) {
            throw new UncheckedIOException("our own JSON is always well formed", failure);
        }
    }
}
