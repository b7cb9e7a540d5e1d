package id.selaras.cli;

import id.selaras.intake.DocumentStage;
import id.selaras.plan.PlanStage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A plan file or folder as written on the command line.
 *
 * @param stage the stage written before it, as in {@code RKA=file.xlsx}; null where none is
 */
record PlanArgument(PlanStage stage, Path path) {

    /** What stands before the first equals sign is a stage when it is the name of one and no file has the whole name. */
    static PlanArgument parse(String written) {
        int equals = written.indexOf('=');
        Optional<PlanStage> stage = equals <= 0 || Files.exists(Path.of(written)) ? Optional.empty()
                : DocumentStage.named(written.substring(0, equals));
        return stage.map(said -> new PlanArgument(said, Path.of(written.substring(equals + 1))))
                .orElseGet(() -> new PlanArgument(null, Path.of(written)));
    }
}
