package id.selaras.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Requests made from the OpenAPI document: mostly almost right, each wrong in its own way; the same for the same seed. */
final class FuzzRequests {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "PROPFIND", "get");
    private static final List<String> TYPES = List.of("application/json", "text/plain", "text/csv", "application/xml", "image/png",
            "application/octet-stream", "multipart/form-data", "multipart/form-data; boundary=x", "application/json;charset=utf-16",
            "application/x-www-form-urlencoded", "rusak", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/problem+json", "*/*");

    private final Random random;
    private final HostileValues hostile;
    private final MutatedWorkbooks workbooks;
    private final JsonNode document;
    private final List<String> operations;
    private final Map<String, List<String>> known;

    /** @param known good values of path variables and parameters, by name */
    FuzzRequests(long seed, ApiContract contract, byte[] sample, Map<String, List<String>> known) {
        this.random = new Random(seed);
        this.hostile = new HostileValues(random);
        this.workbooks = new MutatedWorkbooks(random, sample);
        this.document = contract.document();
        this.operations = contract.operations();
        this.known = known;
    }

    /** @param caller chooses who asks */
    record Wanted(int caller, String method, String path, String contentType, byte[] body, String accept) {

        @Override
        public String toString() {
            return method + " " + path + " [" + contentType + ", " + body.length + " bytes] by " + caller + ": "
                    + new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
        }
    }

    Wanted next() {
        String[] call = operations.get(random.nextInt(operations.size())).split(" ");
        JsonNode operation = document.get("paths").get(call[1]).get(call[0].toLowerCase(java.util.Locale.ROOT));
        String method = chance(15) ? METHODS.get(random.nextInt(METHODS.size())) : call[0];
        String path = path(call[1]) + query(operation.path("parameters"));
        String accept = chance(12) ? List.of("image/png", "text/html", "application/problem+json", "rusak", "*/*;q=0").get(random.nextInt(5))
                : "*/*";
        int caller = random.nextInt(1_000);
        List<String> types = List.copyOf(operation.at("/requestBody/content").propertyNames());
        if (types.isEmpty()) {
            boolean odd = chance(20);
            return new Wanted(caller, method, path, odd ? any(TYPES) : null, odd ? hostile.bytes(200) : new byte[0], accept);
        }
        String type = chance(10) ? any(TYPES) : types.get(random.nextInt(types.size()));
        byte[] body = types.get(0).contains("json") || type.contains("json")
                ? json(operation.at("/requestBody/content/application~1json/example")) : file();
        if (type.equals("multipart/form-data") && !chance(10)) {
            type = "multipart/form-data; boundary=batas";
            body = form(body);
        }
        return new Wanted(caller, method, path, type, body, accept);
    }

    private byte[] json(JsonNode example) {
        String good = example.isMissingNode() ? "{}" : example.toString();
        for (String government : known.getOrDefault("g", List.of())) {
            good = good.replace("35.14", government);
        }
        return (chance(5) ? good : hostile.json(good)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] file() {
        return chance(3) ? hostile.bytes(3_000) : workbooks.next();
    }

    private byte[] form(byte[] file) {
        String name = chance(4) ? hostile.text().replaceAll("[\\r\\n\"]", "") : "renja.xlsx";
        java.io.ByteArrayOutputStream form = new java.io.ByteArrayOutputStream();
        for (int parts = chance(10) ? random.nextInt(4) : 1; parts > 0; parts--) {
            form.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"" + (chance(8) ? "lain" : "file") + "\"; filename=\"" + name
                    + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            form.writeBytes(file);
            form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        form.writeBytes((chance(12) ? "--bat" : "--batas--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private String path(String pattern) {
        StringBuilder path = new StringBuilder();
        for (String segment : pattern.substring(1).split("/")) {
            path.append('/').append(segment.startsWith("{") ? encoded(value(segment.substring(1, segment.length() - 1), 4)) : segment);
        }
        return chance(60) ? path + "/" + encoded(hostile.text()) : path.toString();
    }

    private String query(JsonNode parameters) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.get("name").asString();
            if (!parameter.get("in").asString().equals("query") || random.nextInt(10) < (parameter.path("required").asBoolean() ? 1 : 6)) {
                continue;
            }
            JsonNode schema = parameter.path("schema").has("items") ? parameter.at("/schema/items") : parameter.path("schema");
            for (int times = chance(10) ? 3 : 1; times > 0; times--) {
                pairs.add(name + "=" + encoded(chance(2) ? hostile.text() : fitting(name, schema)));
            }
        }
        if (chance(25)) {
            pairs.add(encoded(hostile.text()) + "=" + encoded(hostile.text()));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String fitting(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asString();
        }
        if (known.containsKey(name)) {
            return any(known.get(name));
        }
        return schema.path("format").asString("").equals("date") ? "2026-0" + (1 + random.nextInt(9)) + "-01"
                : schema.path("type").asString("").equals("integer") ? String.valueOf(random.nextInt(60)) : "x";
    }

    /** A known value, but one time in so many a hostile one. */
    private String value(String name, int oneIn) {
        List<String> good = known.getOrDefault(name, List.of());
        return good.isEmpty() || chance(oneIn) ? hostile.text() : any(good);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
