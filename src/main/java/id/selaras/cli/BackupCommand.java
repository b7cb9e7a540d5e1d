package id.selaras.cli;

import id.selaras.upkeep.Backup;
import id.selaras.upkeep.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies everything the service keeps into one file, while it may be running. */
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Mencadangkan semua data layanan, juga selagi layanan berjalan. / Backs up everything the service keeps, "
                + "also while it runs.")
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.zip", description = "Berkas cadangan baru. / The new backup file.")
    private Path file;

    @Option(names = "--data", defaultValue = "${env:SELARAS_DATA:-selaras-data}", paramLabel = "DIR",
            description = "Folder data layanan (${DEFAULT-VALUE}). / Data folder of the service.")
    private Path data;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        Outcome outcome = Backup.write(data, file, Instant.now());
        if (!outcome.done()) {
            outcome.problems().forEach(problem -> screen.println(problem.both()));
            return ExitCodes.UNUSABLE_INPUT;
        }
        screen.println("Cadangan tersimpan / Backup written: " + file);
        screen.println("  " + outcome.copied());
        return ExitCodes.PASSED;
    }
}
