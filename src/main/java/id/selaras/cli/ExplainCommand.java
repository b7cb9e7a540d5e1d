package id.selaras.cli;

import id.selaras.report.json.FindingExplainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains one finding from a saved answer. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Menjelaskan satu temuan. / Explains one finding.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--assessment", required = true, paramLabel = "FILE", description = "assessment.json")
    private Path assessment;

    @Option(names = "--finding", required = true, paramLabel = "ID", description = "Nomor temuan. / Finding id.")
    private String finding;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        Optional<FindingExplainer> explainer = Files.isRegularFile(assessment)
                ? FindingExplainer.reading(Files.readAllBytes(assessment)) : Optional.empty();
        if (explainer.isEmpty()) {
            screen.println(assessment + " bukan hasil pemeriksaan Selaras (assessment.json). / is no Selaras assessment.json.");
            return ExitCodes.UNUSABLE_INPUT;
        }
        FindingExplainer.Explanation explanation = explainer.get().explain(finding);
        explanation.lines().forEach(screen::println);
        return explanation.known() ? ExitCodes.PASSED : ExitCodes.UNUSABLE_INPUT;
    }
}
