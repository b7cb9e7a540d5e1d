package id.selaras.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
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
                    .contains("BOOT-INF/classes/rules/align/align.drl", "BOOT-INF/classes/decision-tables/tema-kode.xlsx")
                    .noneMatch(name -> name.contains("drools-decisiontables") || name.contains("drools-templates"));
        }
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
