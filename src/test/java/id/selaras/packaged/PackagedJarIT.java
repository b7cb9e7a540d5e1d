package id.selaras.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users get: it answers on a sample, away from the sources, with rules compiled when it was built. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/selaras.jar").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void itChecksASampleFarFromItsSources() throws Exception {
        Files.copy(Path.of("samples/renja-dinas-sosial.xlsx"), folder.resolve("renja.xlsx"));
        Files.copy(Path.of("samples/acuan-kabupaten-pasuruan.xlsx"), folder.resolve("acuan.xlsx"));
        assertThat(run("check", "renja.xlsx", "--reference", "acuan.xlsx", "--out", "hasil")).isBetween(0, 1);
        assertThat(folder.resolve("hasil/renja-diperiksa.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("hasil/assessment.json")).content().contains("\"ruleSet\"");
    }

    @Test
    void itStaysWithinTheMemoryItPromisesForABomb() throws Exception {
        Files.write(folder.resolve("bom.xlsx"), new byte[40 << 20]);
        Files.copy(Path.of("samples/acuan-kabupaten-pasuruan.xlsx"), folder.resolve("acuan.xlsx"));
        assertThat(run("check", "bom.xlsx", "--reference", "acuan.xlsx")).isEqualTo(2);
        assertThat(folder.resolve("screen.txt")).content().contains("bom.xlsx");
    }

    @Test
    void theRulesWereCompiledAtBuildTimeAndNoRuleCompilerWorksAtRunTime() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(names).anyMatch(name -> name.matches("BOOT-INF/classes/id/selaras/rules/align/Rules.*\\.class"))
                    .anyMatch(name -> name.matches("BOOT-INF/classes/id/selaras/rules/judge/Rules.*\\.class"))
                    .contains("BOOT-INF/classes/rules/align/align.drl", "BOOT-INF/classes/decision-tables/tema-kode.xlsx",
                            "BOOT-INF/classes/decision-tables/kamus.xlsx", "BOOT-INF/classes/decision-tables/bobot-kata.xlsx")
                    .noneMatch(name -> name.contains("drools-decisiontables") || name.contains("drools-templates"));
        }
    }

    @Test
    void theServiceStartsEmptyTellsTheFirstPasswordOnceAndAnswers() throws Exception {
        Process first = serve("first.txt");
        ServiceClient admin;
        try {
            String screen = ready(first, "first.txt");
            Matcher password = Pattern.compile("Password:\\s+(\\S+)").matcher(screen);
            assertThat(password.find()).as(screen).isTrue();
            int port = port(screen);
            ServiceClient anybody = ServiceClient.at(() -> port);
            anybody.get("/actuator/health").is(200);
            for (String closed : List.of("/", "/api/v1/governments", "/v3/api-docs", "/swagger-ui.html", "/actuator/metrics")) {
                anybody.get(closed).is(401);
            }
            admin = anybody.as("admin", password.group(1));
            assertThat(admin.get("/").is(200).text()).contains("Belum ada pemerintah daerah", "curl -u admin")
                    .doesNotContain("DATA CONTOH");
            checkOnePlan(admin);
        } finally {
            stop(first);
        }
        Process second = serve("second.txt");
        try {
            String screen = ready(second, "second.txt");
            assertThat(screen).doesNotContain("Password:");
            int port = port(screen);
            assertThat(admin.on(() -> port).get("/").is(200).text()).contains("DATA CONTOH", "renja-dinas-sosial-diperiksa.xlsx");
        } finally {
            stop(second);
        }
    }

    private static void checkOnePlan(ServiceClient admin) throws Exception {
        admin.post("/api/v1/governments", Map.of("code", "35.14", "name", "Kabupaten Pasuruan", "zone", "WIB")).is(201);
        admin.upload("/api/v1/governments/35.14/references?validFrom=2026-01-01", "acuan.xlsx",
                Files.readAllBytes(Path.of("samples/acuan-kabupaten-pasuruan.xlsx"))).is(201);
        String job = admin.upload("/api/v1/governments/35.14/plans?year=2026", "renja-dinas-sosial.xlsx",
                Files.readAllBytes(Path.of("samples/renja-dinas-sosial.xlsx"))).is(202).text("job.id");
        Answer state = admin.get("/api/v1/jobs/" + job).is(200);
        Instant patience = Instant.now().plusSeconds(120);
        while (List.of("QUEUED", "RUNNING").contains(state.text("state")) && Instant.now().isBefore(patience)) {
            Thread.sleep(200);
            state = admin.get("/api/v1/jobs/" + job).is(200);
        }
        assertThat(state.text("state")).as(state.text()).isEqualTo("DONE");
        String assessment = "/api/v1/assessments/" + state.text("assessment");
        assertThat(admin.get(assessment + "/findings?severity=BLOK").is(200).text()).contains("PAG-01");
        assertThat(admin.get(assessment + "/workbooks/F1").is(200).body()).startsWith('P', 'K');
    }

    private Process serve(String screen) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-jar", JAR.toString()).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(screen).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SELARAS_") || name.startsWith("SPRING_"));
        builder.environment().put("SELARAS_PORT", "0");
        return builder.start();
    }

    private String ready(Process service, String screen) throws Exception {
        Instant patience = Instant.now().plusSeconds(180);
        while (service.isAlive() && Instant.now().isBefore(patience)) {
            String text = Files.readString(folder.resolve(screen));
            if (text.contains("is ready:") && text.endsWith("\n")) {
                return text;
            }
            Thread.sleep(200);
        }
        throw new AssertionError(Files.readString(folder.resolve(screen)));
    }

    private static int port(String screen) {
        Matcher address = Pattern.compile("is ready:\\s+http://127\\.0\\.0\\.1:(\\d+)/").matcher(screen);
        assertThat(address.find()).as(screen).isTrue();
        return Integer.parseInt(address.group(1));
    }

    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private int run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("screen.txt").toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
