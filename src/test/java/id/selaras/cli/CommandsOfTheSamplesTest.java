package id.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command of samples/README.md does what stands below it. */
class CommandsOfTheSamplesTest {

    private static final Path README = Path.of("samples/README.md");

    @TempDir
    private Path results;

    static List<TriedCommand> commands() {
        return TriedCommand.read(README);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandShowsWhatIsWrittenBelowIt(TriedCommand command) throws IOException {
        StringWriter screen = new StringWriter();
        CommandLine line = new CommandLine(new SelarasCommand());
        line.setOut(new PrintWriter(screen, true));
        line.setErr(new PrintWriter(new StringWriter(), true));
        int code = SelarasCommand.execute(line, command.into(results));

        assertThat(code).as(screen.toString()).isIn(ExitCodes.PASSED, ExitCodes.BLOCKED);
        String shown = screen.toString().replaceAll("\\s+", " ");
        assertThat(command.screen()).allSatisfy(words -> assertThat(shown).contains(words));
        assertThat(command.files()).allSatisfy(file -> assertThat(results.resolve(file)).isNotEmptyFile());
        assertThat(found()).containsAll(command.findings());
    }

    @Test
    void everySampleIsPartOfACommand() throws IOException {
        Set<String> tried = commands().stream().flatMap(command -> Stream.of(command.into(results)))
                .map(argument -> argument.replaceFirst("^[A-Z]+=", "")).collect(Collectors.toSet());
        try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
            List<String> all = samples.filter(Files::isRegularFile).map(Path::toString).filter(name -> !name.endsWith(".md")
                    && !name.equals("samples/contoh-daftar-nomenklatur.csv")).toList();
            assertThat(all).hasSizeGreaterThan(50);
            assertThat(tried).containsAll(all);
        }
    }

    private Set<String> found() throws IOException {
        Path answer = results.resolve("assessment.json");
        if (!Files.exists(answer)) {
            return Set.of();
        }
        JsonNode findings = JsonMapper.shared().readTree(Files.readAllBytes(answer)).path("findings");
        return findings.valueStream().map(finding -> finding.path("where").path(0).asString() + " " + finding.path("rule").asString() + " "
                + finding.path("severity").asString()).collect(Collectors.toSet());
    }
}
