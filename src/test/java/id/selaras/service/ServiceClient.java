package id.selaras.service;

import id.selaras.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who talks to the service: {@code service.asAdmin().post("/api/v1/governments", Map.of(...)).is(201)}. Paths are
 * whole and already encoded. A JSON body is whatever Jackson can write, or a {@code String} that is JSON already; null sends none.
 */
public final class ServiceClient {

    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "sandi-uji-yang-panjang";
    /** Of every account made by {@link #as(Role, String, String)}. */
    public static final String PASSWORD = "kata-sandi-untuk-uji";

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();
    private static final AtomicInteger GOVERNMENTS = new AtomicInteger();

    private final IntSupplier port;
    private final Map<String, String> headers;

    private ServiceClient(IntSupplier port, Map<String, String> headers) {
        this.port = port;
        this.headers = Map.copyOf(headers);
    }

    /** The bean a test asks for, nobody until {@code as} says who. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Ready {

        @Bean
        ServiceClient service(Environment environment) {
            return at(() -> environment.getRequiredProperty("local.server.port", Integer.class));
        }
    }

    /** A client of a service on that port of loopback. */
    public static ServiceClient at(IntSupplier port) {
        return new ServiceClient(port, Map.of());
    }

    /** A code in the form of a kabupaten or kota that no other test uses; the government itself is not made. */
    public static String newGovernmentCode() {
        int number = GOVERNMENTS.getAndIncrement();
        return String.format("%02d.%02d", 11 + number / 99, 1 + number % 99);
    }

    /** The same person at another port. */
    public ServiceClient on(IntSupplier other) {
        return new ServiceClient(other, headers);
    }

    public ServiceClient as(String user, String password) {
        String credentials = user + ":" + password;
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    public ServiceClient asAdmin() {
        return as(ADMIN, ADMIN_PASSWORD);
    }

    /**
     * A new account with one role.
     *
     * @param government null for ADMIN only
     * @param agency     for OPD only, else null
     */
    public ServiceClient as(Role role, String government, String agency) {
        String name = "uji-" + role.name().toLowerCase(Locale.ROOT) + "-" + ACCOUNTS.incrementAndGet();
        Map<String, String> grant = new LinkedHashMap<>();
        grant.put("role", role.name());
        grant.put("government", government);
        grant.put("agency", agency);
        asAdmin().post("/api/v1/accounts", Map.of("name", name, "password", PASSWORD, "grants", List.of(grant))).is(201);
        return as(name, PASSWORD);
    }

    /** The same person, sending one more header (or another value of it). */
    public ServiceClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ServiceClient(port, more);
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return sendJson("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return sendJson("PUT", path, body);
    }

    /** Sends one file as a form does. */
    public Answer upload(String path, String fileName, byte[] bytes) {
        String boundary = "batas-antara-bagian-7f3a";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send("POST", path, "multipart/form-data; boundary=" + boundary, BodyPublishers.ofByteArray(form.toByteArray()));
    }

    /** Sends bytes as they are. */
    public Answer raw(String method, String path, String contentType, byte[] bytes) {
        return send(method, path, contentType, BodyPublishers.ofByteArray(bytes));
    }

    private Answer sendJson(String method, String path, Object body) {
        String text = body == null ? "" : body instanceof String json ? json : JSON.writeValueAsString(body);
        return send(method, path, body == null ? null : "application/json",
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
    }

    private Answer send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.getAsInt() + path))
                .method(method, body);
        headers.forEach(request::setHeader);
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Conformance.check(port.getAsInt(), method, path, answer);
            return new Answer(method + " " + path, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
