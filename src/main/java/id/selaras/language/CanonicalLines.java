package id.selaras.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text to be hashed: lines that end in a line feed, fields parted by tabs. Inside a field a backslash is written {@code \\}, a
 * tab {@code \t}, a carriage return {@code \r}, a line feed {@code \n} ({@code docs/hash.md}).
 */
public final class CanonicalLines {

    private final StringBuilder text = new StringBuilder();

    public void line(String... fields) {
        for (int at = 0; at < fields.length; at++) {
            text.append(at == 0 ? "" : "\t").append(fields[at].replace("\\", "\\\\").replace("\t", "\\t")
                    .replace("\r", "\\r").replace("\n", "\\n"));
        }
        text.append('\n');
    }

    public String text() {
        return text.toString();
    }

    /** SHA-256 over a text in UTF-8, lower-case hex. */
    public static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform offers SHA-256", impossible);
        }
    }
}
