package id.selaras.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges every answer any test is given by the OpenAPI document of the server that gave it: the call, its status, its content type and
 * its body must be documented. A violation fails the test at the call that met it.
 */
final class Conformance {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<Integer, Optional<ApiContract>> CONTRACTS = new ConcurrentHashMap<>();

    private Conformance() {
    }

    static void check(int port, String method, String path, HttpResponse<byte[]> answer) {
        String plain = path.replaceFirst("[?#].*", "");
        if (!plain.startsWith("/api/")) {
            return;
        }
        List<String> violations = CONTRACTS.computeIfAbsent(port, Conformance::contract).map(contract -> contract.violations(
                method, plain, answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body()))
                .orElse(List.of());
        CONTRACTS.get(port).flatMap(contract -> contract.operation(method, plain))
                .ifPresent(operation -> ExampleRecording.seen(operation, answer.statusCode(), answer.body()));
        if (!violations.isEmpty()) {
            throw new AssertionError("the answer is not as the OpenAPI document says:\n" + String.join("\n", violations) + "\n"
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    /** Empty for a server that has no document, or does not show it to the administrator of the tests. */
    static Optional<ApiContract> contract(int port) {
        String credentials = ServiceClient.ADMIN + ":" + ServiceClient.ADMIN_PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                .header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))).build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(new ApiContract(answer.body())) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
