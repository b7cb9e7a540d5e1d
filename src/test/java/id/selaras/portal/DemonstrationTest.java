package id.selaras.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.SelarasApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.Environment;

/** The service as {@code mvn spring-boot:run} starts it: the samples checked, the answer read-only on loopback. */
@SpringBootTest(classes = SelarasApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DemonstrationTest {

    @Autowired
    private WebServerApplicationContext server;

    @Autowired
    private Environment environment;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theFirstPageListsTheCheckedWorkbooksAndSaysThatTheyAreSamples() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("DATA CONTOH", "renja-dinas-kesehatan-diperiksa.xlsx", "assessment.json");
    }

    @Test
    void theJsonAndEveryListedWorkbookCanBeFetched() throws Exception {
        assertThat(get("/assessment.json").body()).startsWith("{").contains("\"schema\"");
        Matcher link = Pattern.compile("href=\"(/workbooks/[^\"]+)\"").matcher(get("/").body());
        int workbooks = 0;
        while (link.find()) {
            HttpResponse<String> workbook = get(link.group(1));
            assertThat(workbook.statusCode()).isEqualTo(200);
            assertThat(workbook.headers().firstValue("Content-Disposition")).hasValueSatisfying(
                    name -> assertThat(name).contains("attachment", ".xlsx"));
            workbooks++;
        }
        assertThat(workbooks).isGreaterThanOrEqualTo(12);
    }

    @Test
    void nothingElseIsServedAndNothingCanBeChanged() throws Exception {
        assertThat(get("/workbooks/..%2F..%2Fpom.xml").statusCode()).isBetween(400, 404);
        assertThat(get("/workbooks/tidak-ada.xlsx").statusCode()).isEqualTo(404);
        HttpResponse<String> post = client.send(HttpRequest.newBuilder(address("/assessment.json"))
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(post.body()).doesNotContain("Exception");
    }

    @Test
    void itListensOnLoopbackAlone() throws IOException {
        assertThat(InetAddress.getByName(environment.getRequiredProperty("server.address")).isLoopbackAddress()).isTrue();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getWebServer().getPort() + path);
    }
}
