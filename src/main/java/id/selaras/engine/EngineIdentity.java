package id.selaras.engine;

import id.selaras.decision.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What judged: the rows of the tables, the text of the fixed rules and the version of the engine, as one hash. */
public final class EngineIdentity {

    /** Raised whenever measures, matching or rules change what the same input answers. */
    public static final String VERSION = "selaras-engine/3";

    private static final List<String> RULES = List.of("align/align.drl", "judge/judge.drl");

    private EngineIdentity() {
    }

    /**
     * SHA-256, lower-case hex, over the lines {@code <version>}, {@code <hash of the tables>} and one line
     * {@code <sha256> <file>} per rule file, each ended by a line feed ({@code docs/hash.md}).
     */
    public static String hash(RuleSet rules) {
        StringBuilder lines = new StringBuilder(VERSION).append('\n').append(rules.hash()).append('\n');
        for (String file : RULES) {
            lines.append(sha256(text(file))).append(' ').append(file).append('\n');
        }
        return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The fixed rules by file name, as they were compiled: what is hashed above, for people to read. */
    public static Map<String, byte[]> ruleFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        RULES.forEach(file -> files.put(file.substring(file.lastIndexOf('/') + 1), text(file)));
        return files;
    }

    /** The text of a fixed rule file as it was compiled, line ends unified. */
    static byte[] text(String file) {
        try (InputStream rules = EngineIdentity.class.getResourceAsStream("/rules/" + file)) {
            if (rules == null) {
                throw new IllegalStateException("this build lacks the text of " + file);
            }
            String text = new String(rules.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
