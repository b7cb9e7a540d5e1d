package id.selaras.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a name and a password who talks to the service over HTTP, as a companion program does. */
final class DemoClient {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final String password;
    private final String account;

    DemoClient(String address, String account, String password) {
        this.address = address;
        this.account = account;
        this.password = password;
    }

    /** The same service, asked by another account with the same password. */
    DemoClient as(String other) {
        return new DemoClient(address, other, password);
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Sends a workbook as the body of the request; {@code path} already has a query. */
    JsonNode upload(String path, Path workbook) {
        try {
            BodyPublisher bytes = BodyPublishers.ofByteArray(Files.readAllBytes(workbook));
            return send(request(path + "&name=" + workbook.getFileName()).header("Content-Type", XLSX).POST(bytes));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private HttpRequest.Builder request(String path) {
        String credentials = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials);
    }

    private JsonNode send(HttpRequest.Builder wish) {
        HttpRequest request = wish.build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request.method() + " " + request.uri().getPath() + ": " + answer.statusCode() + " "
                        + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while loading", stopped);
        }
    }
}
