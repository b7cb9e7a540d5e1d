package id.selaras.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One line of the journal file, read just far enough to check its link: what it says of itself stands behind its data, and its hash
 * is taken over the line without the hash. Only lines as we write them (RFC 8785) are known; the same JSON in another spelling is
 * not ours.
 */
record JournalLine(String text, String kind, Checkpoint point, String previous, String found) {

    private static final String HASH = ",\"hash\":\"";
    // a quote inside a text is always escaped, so nothing inside the data can look like this end of a line
    private static final Pattern END = Pattern.compile(
            ",\"hash\":\"([0-9a-f]{64})\",\"kind\":\"([a-z0-9.-]{1,60})\",\"number\":([0-9]{1,15}),\"previous\":\"([0-9a-f]{64})\"}");

    /** Empty for anything that is no line of a journal. */
    static Optional<JournalLine> of(byte[] bytes) {
        // one character for each byte, so that the hash is taken over exactly what stands there
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf(HASH);
        if (end < 0 || !text.startsWith("{\"actor\":\"")) {
            return Optional.empty();
        }
        Matcher fields = END.matcher(text).region(end, text.length());
        if (!fields.matches()) {
            return Optional.empty();
        }
        String unsigned = text.substring(0, end) + text.substring(fields.end(1) + 1);
        return Optional.of(new JournalLine(new String(bytes, StandardCharsets.UTF_8), fields.group(2),
                new Checkpoint(Long.parseLong(fields.group(3)), fields.group(1)), fields.group(4),
                DigestUtils.sha256Hex(unsigned.getBytes(StandardCharsets.ISO_8859_1))));
    }

    boolean follows(Checkpoint last) {
        return point.number() == last.number() + 1 && previous.equals(last.hash()) && found.equals(point.hash());
    }
}
