package id.selaras.cli;

import id.selaras.report.json.FindingExplainer;
import id.selaras.report.json.FindingExplainer.Explanation;
import id.selaras.report.json.OverlapExplainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains one finding or one overlap from a saved answer. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Menjelaskan satu temuan atau tumpang tindih. / Explains one finding or overlap.")
final class ExplainCommand implements Callable<Integer> {

    /** What is asked about. */
    private static final class Subject {

        @Option(names = "--finding", required = true, paramLabel = "ID", description = "Nomor temuan. / Finding id.")
        private String finding;

        @Option(names = "--overlap", required = true, paramLabel = "ID", description = "Nomor tumpang tindih. / Overlap id, such as O1.")
        private String overlap;
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--assessment", required = true, paramLabel = "FILE", description = "assessment.json")
    private Path assessment;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    @Option(names = "--lang", defaultValue = "id", description = "id|en (${DEFAULT-VALUE}); temuan selalu dalam dua bahasa. / "
            + "Findings are always told in both languages.")
    private Language language;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        Optional<Explanation> explanation = Files.isRegularFile(assessment) ? explain(Files.readAllBytes(assessment)) : Optional.empty();
        if (explanation.isEmpty()) {
            screen.println(assessment + " bukan hasil pemeriksaan Selaras (assessment.json). / is no Selaras assessment.json.");
            return ExitCodes.UNUSABLE_INPUT;
        }
        explanation.get().lines().forEach(screen::println);
        return explanation.get().known() ? ExitCodes.PASSED : ExitCodes.UNUSABLE_INPUT;
    }

    private Optional<Explanation> explain(byte[] json) {
        return subject.overlap == null ? FindingExplainer.reading(json).map(explainer -> explainer.explain(subject.finding))
                : OverlapExplainer.reading(json).map(explainer -> explainer.explain(subject.overlap, language.name()));
    }
}
