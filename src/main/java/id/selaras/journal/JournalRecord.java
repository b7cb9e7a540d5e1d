package id.selaras.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One link of the chain.
 *
 * @param data     the change as canonical JSON
 * @param previous hash of the record before
 * @param hash     SHA-256 over the RFC 8785 JSON of all other fields, lower-case hex
 */
record JournalRecord(Stamp stamp, String kind, String data, String previous, String hash) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static JournalRecord next(Checkpoint last, Instant at, String actor, String kind, String data) {
        Stamp stamp = new Stamp(last.number() + 1, at, actor);
        return new JournalRecord(stamp, kind, data, last.hash(), hash(stamp, kind, data, last.hash()));
    }

    /** Reads a line of the journal file that was checked before. */
    static JournalRecord parse(String line) {
        ObjectNode node = (ObjectNode) JSON.readTree(line);
        Stamp stamp = new Stamp(node.required("number").asLong(), Instant.parse(node.required("at").asString()),
                node.required("actor").asString());
        return new JournalRecord(stamp, node.required("kind").asString(), canonical(node.required("data").toString()),
                node.required("previous").asString(), node.required("hash").asString());
    }

    /** True when it is whole and follows that point of the chain. */
    boolean follows(Checkpoint last) {
        return stamp.number() == last.number() + 1 && previous.equals(last.hash())
                && hash.equals(hash(stamp, kind, data, previous));
    }

    Checkpoint checkpoint() {
        return new Checkpoint(stamp.number(), hash);
    }

    /** One line of the journal file, without its line feed. */
    String line() {
        ObjectNode node = node(stamp, kind, data, previous);
        node.put("hash", hash);
        return canonical(node.toString());
    }

    /** RFC 8785; half a surrogate pair, which UTF-8 cannot express, becomes a question mark. */
    static String canonical(String json) {
        try {
            return new String(new JsonCanonicalizer(json).getEncodedUTF8(), StandardCharsets.UTF_8);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static String hash(Stamp stamp, String kind, String data, String previous) {
        return DigestUtils.sha256Hex(canonical(node(stamp, kind, data, previous).toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode node(Stamp stamp, String kind, String data, String previous) {
        ObjectNode node = JSON.createObjectNode();
        node.put("number", stamp.number());
        node.put("at", stamp.at().toString());
        node.put("actor", stamp.actor());
        node.put("kind", kind);
        node.set("data", JSON.readTree(data));
        node.put("previous", previous);
        return node;
    }
}
