package id.selaras.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.SelarasApplication;
import id.selaras.journal.Acknowledging;
import id.selaras.journal.Checkpoint;
import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as {@code mvn spring-boot:run} starts it: two governments loaded and checked, every account able to look. */
@SpringBootTest(classes = SelarasApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class DemonstrationTest {

    private static final Pattern COMMAND = Pattern.compile("curl -u ([^:]+):(\\S+) (?:-H '[^']+' -d '([^']+)' )?'?http://[^/]+([^'\\s]+)'?");
    private static final Pattern WORKBOOK = Pattern.compile("href=\"(/api/v1/assessments/[^\"]+/workbooks/[^\"]+)\"");

    @Autowired
    private Environment environment;

    @Autowired
    private DemoLoading loading;

    @Autowired
    private Acknowledging acknowledging;

    @DynamicPropertySource
    static void aFolderOfItsOwn(DynamicPropertyRegistry registry) throws IOException {
        Path data = Files.createTempDirectory("selaras-peragaan");
        registry.add("selaras.data", data::toString);
    }

    @Test
    void theAdministratorSeesBothGovernmentsAndThatTheyAreSamples() {
        String page = as("admin").get("/").is(200).text();
        assertThat(page).contains("DATA CONTOH", "Kabupaten Pasuruan", "Kota Batu", "renja-batu-kecamatan-bumiaji",
                "aturan tidak dapat dinilai", "/json\"", "/swagger-ui.html");
        Matcher link = WORKBOOK.matcher(page);
        List<String> names = new ArrayList<>();
        while (link.find()) {
            Answer workbook = as("admin").get(link.group(1)).is(200);
            assertThat(workbook.header("Content-Disposition")).contains("attachment", ".xlsx");
            names.add(link.group(1));
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void anAgencySeesItsOwnPlanAndNothingOfOthers() {
        String page = as("opd-dinkes-pasuruan").get("/").is(200).text();
        assertThat(page).contains("renja-dinas-kesehatan-diperiksa.xlsx").doesNotContain("Kota Batu", "renja-dinas-sosial",
                ": 18 rencana");
    }

    @Test
    void everyPrintedCommandWorksAsItStands() {
        String printed = printed();
        Matcher command = COMMAND.matcher(printed);
        int commands = 0;
        while (command.find()) {
            ServiceClient client = client().as(command.group(1), command.group(2));
            Answer answer = command.group(3) == null ? client.get(command.group(4)) : client.post(command.group(4), command.group(3));
            assertThat(answer.is(200).text()).as(command.group()).contains(commands == 0 ? "BLOK" : commands == 1 ? "KLK-03"
                    : "renja-batu-dinas-kesehatan.xlsx");
            commands++;
        }
        assertThat(commands).as(printed).isEqualTo(3);
    }

    @Test
    void anotherStartLoadsNothingAgain() {
        Checkpoint before = acknowledging.checkpoint();
        loading.load();
        assertThat(acknowledging.checkpoint()).isEqualTo(before);
    }

    @Test
    void itListensOnLoopbackAlone() throws IOException {
        assertThat(InetAddress.getByName(environment.getRequiredProperty("server.address")).isLoopbackAddress()).isTrue();
    }

    private String printed() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        String all = as("bappeda-pasuruan").get("/api/v1/governments/35.14/assessments?size=500").is(200).json().path("items")
                .valueStream().filter(one -> one.path("scope").asString().equals("GOVERNMENT")).findFirst()
                .orElseThrow().path("assessmentId").asString();
        ThingsToTry.print(new PrintStream(screen, true, StandardCharsets.UTF_8), "http://127.0.0.1:8080",
                environment.getRequiredProperty("selaras.demo.password"), Map.of(DemoGovernment.PASURUAN, all));
        return screen.toString(StandardCharsets.UTF_8);
    }

    private ServiceClient as(String account) {
        return client().as(account, environment.getRequiredProperty("selaras.demo.password"));
    }

    private ServiceClient client() {
        return ServiceClient.at(() -> environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
