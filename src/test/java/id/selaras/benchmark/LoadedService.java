package id.selaras.benchmark;

import id.selaras.SelarasApplication;
import id.selaras.service.SampleWorkbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a port of loopback with one government, and a client that measures nothing but the answer. */
final class LoadedService implements AutoCloseable {

    static final String GOVERNMENT = "35.14";
    private static final String PASSWORD = "kata-sandi-untuk-ukur";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext service;
    private final String root;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param more further properties, such as those of another database */
    LoadedService(Path data, String... more) {
        String[] options = {"--server.port=0", "--selaras.data=" + data, "--selaras.samples=" + data.resolve("tanpa-contoh"),
            "--selaras.admin-password=" + PASSWORD};
        String[] all = new String[options.length + more.length];
        System.arraycopy(options, 0, all, 0, options.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        service = SpringApplication.run(SelarasApplication.class, all);
        root = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    /** The government and its reference. */
    void prepare() throws Exception {
        ok(json("/api/v1/governments", "{\"code\":\"" + GOVERNMENT + "\",\"name\":\"Kabupaten Pasuruan\",\"zone\":\"WIB\"}"));
        ok(upload("/api/v1/governments/" + GOVERNMENT + "/references?validFrom=2026-01-01", "acuan.xlsx",
                SampleWorkbooks.reference(GOVERNMENT)));
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(to(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> json(String path, String body) throws IOException, InterruptedException {
        return http.send(to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> upload(String path, String name, byte[] bytes) throws IOException, InterruptedException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8));
        return http.send(to(path).header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Hands a plan in; the id of its job. */
    String plan(String name, byte[] bytes) throws IOException, InterruptedException {
        return ok(upload("/api/v1/governments/" + GOVERNMENT + "/plans?year=2026", name, bytes)).at("/job/id").asString();
    }

    /** The assessment of a job, when it is done. */
    String assessment(String job) throws IOException, InterruptedException {
        while (true) {
            JsonNode now = ok(get("/api/v1/jobs/" + job));
            String state = now.path("state").asString();
            if (state.equals("DONE")) {
                return now.path("assessment").asString();
            }
            if (!state.matches("QUEUED|RUNNING")) {
                throw new IllegalStateException("the job ended otherwise: " + now);
            }
            Thread.sleep(20);
        }
    }

    static JsonNode ok(HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder to(String path) {
        String credentials = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofMinutes(5))
                .header("Authorization", "Basic " + credentials);
    }

    @Override
    public void close() {
        service.close();
    }
}
