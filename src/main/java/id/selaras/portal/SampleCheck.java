package id.selaras.portal;

import id.selaras.assessment.Assessment;
import id.selaras.checking.CheckOutcome;
import id.selaras.checking.CheckOutputs;
import id.selaras.checking.CheckRequest;
import id.selaras.checking.Checking;
import id.selaras.report.text.ProblemList;
import id.selaras.report.text.TerminalSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Checks the sample plans when the service starts and keeps the answer for {@link AnswerController}. */
@Component
class SampleCheck implements ApplicationRunner {

    private final Path samples;
    private final WebServerApplicationContext server;
    private volatile Answer answer;

    /** What is served: the assessment, and the written files by name. */
    record Answer(Assessment assessment, TreeMap<String, Path> files) {
    }

    SampleCheck(@Value("${selaras.samples}") Path samples, WebServerApplicationContext server) {
        this.samples = samples;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        String address = "http://127.0.0.1:" + server.getWebServer().getPort() + "/";
        if (!Files.isDirectory(samples)) {
            System.out.println("Tidak ada folder contoh; layanan kosong di " + address
                    + " / No folder of samples; the service is empty.");
            return;
        }
        CheckOutcome outcome = new Checking(Clock.systemUTC())
                .check(CheckRequest.of(plans(), samples.resolve("acuan-kabupaten-pasuruan.xlsx")),
                        step -> System.out.println("... " + step.both()));
        if (outcome.assessment().isEmpty()) {
            ProblemList.of(outcome.problems(), "id").forEach(System.out::println);
            return;
        }
        Path results = Files.createTempDirectory("selaras-hasil");
        TreeMap<String, Path> files = new TreeMap<>();
        CheckOutputs.write(outcome, results, "id").forEach(file -> files.put(file.getFileName().toString(), file));
        answer = new Answer(outcome.assessment().get(), files);
        TerminalSummary.of(answer.assessment(), "id", List.of(address + "  (semua hasil / all results)",
                address + "assessment.json")).forEach(System.out::println);
        System.out.println();
        System.out.println("Buka / Open " + address + "   Berhenti / Stop: Ctrl+C");
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    private List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(file -> file.getFileName().toString().matches("renja-.*\\.xlsx")).sorted().toList();
        }
    }
}
