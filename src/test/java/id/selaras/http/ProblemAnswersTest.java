package id.selaras.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

/** Whatever goes wrong, the answer is a problem in both languages, and tells nothing about us. */
@ActiveProfiles(WebOnly.PROFILE)
@SpringBootTest(classes = WebOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"selaras.data=target/coba", "management.endpoint.health.group.readiness.include=readinessState"})
class ProblemAnswersTest {

    @LocalServerPort
    private int port;
    private ServiceClient anybody;

    @BeforeEach
    void somebodyAsks() {
        anybody = ServiceClient.at(() -> port);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("GET", "/api/coba/tidak-ada", 404, "ALAMAT-TIDAK-ADA"),
                arguments("GET", "/error", 404, "ALAMAT-TIDAK-ADA"),
                arguments("DELETE", "/api/coba/isi", 405, "METODE-TIDAK-DIDUKUNG"),
                arguments("GET", "/api/coba/kacau", 500, "KESALAHAN-LAYANAN"),
                arguments("GET", "/api/coba/kacau-parah", 500, "KESALAHAN-LAYANAN"),
                arguments("GET", "/api/coba/penuh", 503, "PENYIMPANAN-TIDAK-TERSEDIA"),
                arguments("GET", "/api/coba/putus", 503, "PENYIMPANAN-TIDAK-TERSEDIA"),
                arguments("GET", "/api/coba/tolak", 422, "RENCANA-TIDAK-TERBACA"),
                arguments("GET", "/api/coba/dilarang", 403, "TIDAK-BERWENANG"),
                arguments("GET", "/api/coba/nanti", 409, "SUDAH-LEWAT"),
                arguments("GET", "/api/coba/kirim-galat", 410, "PERMINTAAN-TIDAK-SAH"),
                arguments("GET", "/api/coba/setengah", 500, "KESALAHAN-LAYANAN"),
                arguments("GET", "/api/coba/daftar/1", 400, "PARAMETER-TIDAK-SAH"),
                arguments("GET", "/api/coba/..%2F..%2Fetc", 400, "PERMINTAAN-TIDAK-SAH"),
                arguments("GET", "/api/coba//daftar/1", 400, "PERMINTAAN-TIDAK-SAH"),
                arguments("GET", "/api/coba/daftar%00/1", 400, "PERMINTAAN-TIDAK-SAH"),
                arguments("POST", "/api/coba/berkas", 400, "UNGGAHAN-TIDAK-TERBACA"),
                arguments("PROPFIND", "/api/coba/kacau", 400, "PERMINTAAN-TIDAK-SAH"));
    }

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @MethodSource("faults")
    void everyFaultIsAProblem(String method, String path, int status, String code) {
        Answer answer = anybody.raw(method, path, null, new byte[0]).isProblem(status, code);
        whole(answer, path);
    }

    @Test
    void aBadParameterIsNamedWithAllOthers() {
        Answer answer = anybody.get("/api/coba/daftar/satu?level=FOO&asOf=kemarin").isProblem(400, "PARAMETER-TIDAK-SAH");
        assertThat(answer.json().get("parameters").valueStream().map(fault -> fault.get("in").asString() + " "
                + fault.get("name").asString() + ": " + fault.path("found").asString("-") + ", "
                + fault.at("/expected/id").asString()))
                .containsExactly("PATH id: satu, bilangan bulat, misalnya 2026", "QUERY year: -, bilangan bulat, misalnya 2026",
                        "QUERY level: FOO, salah satu dari: BLOK, INFO", "QUERY asOf: kemarin, tanggal, misalnya 2026-03-01");
    }

    @Test
    void aFilterSaysTheSameOfItsParametersAndNothingOfUs() {
        anybody.get("/api/coba/saring?level=BLOK,INFO&year=2026").is(200);
        Answer answer = anybody.get("/api/coba/saring?level=BLOK&level=FOO&year=dua").isProblem(400, "PARAMETER-TIDAK-SAH");
        whole(answer, "/api/coba/saring");
        assertThat(answer.json().get("parameters").valueStream().map(fault -> fault.get("in").asString() + " "
                + fault.get("name").asString() + ", " + fault.at("/expected/id").asString()))
                .containsExactlyInAnyOrder("QUERY level, salah satu dari: BLOK, INFO", "QUERY year, bilangan bulat, misalnya 2026");
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("{\"rows\": [{\"code\": \"1\", \"year\": 2026}", "(isi)", "baris 1"),
                arguments("[1", "(isi)", null),
                arguments("", "(isi)", null),
                arguments("{\"rows\": [{\"code\": \"1\", \"year\": \"dua ribu\"}]}", "rows[0].year", "baris 1, kolom"),
                arguments("{\"level\": \"FOO\"}", "level", "FOO"),
                arguments("{\"lvel\": \"BLOK\"}", "lvel", "lvel"),
                arguments("{\"level\": \"BLOK\", \"level\": \"INFO\"}", "level", null),
                arguments("{\"level\": \"BLOK\"} lebih", "(isi)", null),
                arguments("{\"rows\": " + "[".repeat(2000) + "]".repeat(2000) + "}", "(isi)", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aBodyThatCannotBeReadSaysWhere(String body, String name, String found) {
        Answer answer = anybody.post("/api/coba/isi", body).isProblem(400, "BADAN-TIDAK-TERBACA");
        whole(answer, "/api/coba/isi");
        JsonNode fault = answer.json().get("parameters").get(0);
        assertThat(fault.get("in").asString()).isEqualTo("BODY");
        if (found != null) {
            assertThat(fault.get("name").asString()).isEqualTo(name);
            assertThat(fault.get("found").asString()).startsWith(found);
        }
    }

    @Test
    void everyInvalidFieldIsNamed() {
        Answer answer = anybody.post("/api/coba/isi",
                "{\"rows\": [{\"code\": \"\", \"year\": 1}, {\"code\": \" \", \"year\": 2}]}").isProblem(400, "ISIAN-TIDAK-SAH");
        assertThat(answer.json().get("parameters").valueStream().map(fault -> fault.get("name").asString()))
                .containsExactlyInAnyOrder("rows[0].code", "rows[1].code");
    }

    @Test
    void whatWasPossibleIsSaid() {
        assertThat(anybody.delete("/api/coba/isi").isProblem(405, "METODE-TIDAK-DIDUKUNG").header("Allow")).contains("POST");
        assertThat(anybody.raw("POST", "/api/coba/isi", "text/csv", "a;b".getBytes(StandardCharsets.UTF_8))
                .isProblem(415, "JENIS-ISI-TIDAK-DIDUKUNG").header("Accept")).contains("application/json");
        anybody.with("Accept", "image/png").get("/api/coba/tolak").isProblem(422, "RENCANA-TIDAK-TERBACA");
        anybody.with("Accept", "image/png").post("/api/coba/isi", "{}").isProblem(406, "BENTUK-JAWABAN-TIDAK-ADA");
        anybody.with("Accept", "bukan jenis").get("/api/coba/tolak").isProblem(422, "RENCANA-TIDAK-TERBACA");
    }

    @Test
    void aRefusedFileComesWithEverythingWrongWithIt() {
        JsonNode problem = anybody.get("/api/coba/tolak").json().get("problems").get(0);
        assertThat(problem.toString()).isEqualTo("""
                {"code":"BACA-TANPA-KODE","severity":"BLOK","file":"renja.xlsx","where":"Renja 2026!B7","found":"kosong",\
                "expected":"kode sub kegiatan","suggestion":{"id":"Isi kodenya.","en":"Fill in the code."}}""");
    }

    @Test
    void brokenUploadsAreSaidAndTooLargeOnesAreNotRead() {
        anybody.raw("POST", "/api/coba/berkas", "multipart/form-data; boundary=x", "--x\r\nrusak".getBytes(StandardCharsets.UTF_8))
                .isProblem(400, "UNGGAHAN-TIDAK-TERBACA");
        anybody.raw("POST", "/api/coba/berkas", "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"lain\"\r\n\r\nx\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8))
                .isProblem(400, "BERKAS-TIDAK-ADA");
        anybody.upload("/api/coba/berkas", "renja.xlsx", new byte[55_000_000]).isProblem(413, "TERLALU-BESAR");
        anybody.post("/api/coba/isi", "{\"rows\": \"" + "x".repeat(6_000_000) + "\"}").isProblem(413, "TERLALU-BESAR");
    }

    @Test
    void whoComesWithABrowserSeesAPageAndProgramsNever() {
        ServiceClient browser = anybody.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        Answer page = browser.get("/tidak-ada").is(404);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("Alamat ini tidak ada").contains("There is nothing at this address.");
        browser.get("/api/coba/tidak-ada").isProblem(404, "ALAMAT-TIDAK-ADA");
    }

    @Test
    void aContentTypeThatNamesNoneIsRefused() {
        for (String odd : List.of("*/*", "application/*", "rusak", "application/json;charset=tidak-ada", "application/json;;=")) {
            anybody.raw("POST", "/api/coba/isi", odd, "{}".getBytes(StandardCharsets.UTF_8))
                    .isProblem(415, "JENIS-ISI-TIDAK-DIDUKUNG");
        }
    }

    @Test
    void anAnswerNeverCallsItselfAProblemToPlease() {
        anybody.with("Accept", "application/problem+json").post("/api/coba/isi", "{}").isProblem(406, "BENTUK-JAWABAN-TIDAK-ADA");
    }

    static Stream<Arguments> brokenRequests() {
        return Stream.of(arguments("GET /api/coba?x=<b> HTTP/1.1\r\nHost: a\r\n\r\n"), arguments("RUSAK\r\n\r\n"),
                arguments("GET / HTTP/1.1\r\n\r\n"), arguments("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n"),
                arguments("GET /api/%zz HTTP/1.1\r\nHost: a\r\n\r\n"),
                arguments("GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"),
                arguments("POST /api/coba/isi HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource("brokenRequests")
    void whatTheContainerRefusesByItselfTellsNothingOfIt(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("tomcat").doesNotContain("<html");
            if (answer.contains("\r\n\r\n{")) {
                assertThat(answer).contains("application/problem+json").contains("\"requestId\"").contains("\"en\"");
            }
        }
    }

    private static void whole(Answer answer, String path) {
        JsonNode problem = answer.json();
        assertThat(problem.get("type").asString()).startsWith("urn:selaras:masalah:").isLowerCase();
        assertThat(problem.get("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.get("instance").asString()).isEqualTo(path);
        assertThat(problem.get("detail").asString()).isEqualTo(problem.at("/message/id").asString());
        assertThat(problem.get("requestId").asString()).isEqualTo(answer.header("X-Request-Id")).isNotEmpty();
        List.of("title", "detail", "code").forEach(field -> assertThat(problem.get(field).asString()).isNotBlank());
        assertThat(problem.at("/message/en").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("rahasia").doesNotContain("Exception").doesNotContain("id.selaras");
        assertThat(answer.header("Content-Disposition")).isEmpty();
    }
}
