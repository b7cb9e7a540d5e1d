package id.selaras.cli;

import id.selaras.upkeep.Outcome;
import id.selaras.upkeep.Restore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup into an empty data folder. */
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Memulihkan cadangan ke folder data yang kosong. / Restores a backup into an empty data folder.")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.zip", description = "Berkas cadangan. / The backup file.")
    private Path file;

    @Option(names = "--data", defaultValue = "${env:SELARAS_DATA:-selaras-data}", paramLabel = "DIR",
            description = "Folder data yang kosong atau belum ada (${DEFAULT-VALUE}). / Empty or new data folder.")
    private Path data;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        Outcome outcome = Restore.read(file, data);
        if (!outcome.done()) {
            outcome.problems().forEach(problem -> screen.println(problem.both()));
            screen.println("Tidak ada yang ditulis. / Nothing was written.");
            return ExitCodes.UNUSABLE_INPUT;
        }
        screen.println("Dipulihkan ke / Restored into: " + data);
        screen.println("  " + outcome.copied());
        screen.println("Basis data dibuat kembali saat layanan dibuka berikutnya. Bila memakai PostgreSQL, basis datanya harus kosong. / "
                + "The next start of the service makes the database again. With PostgreSQL that database must be empty.");
        return ExitCodes.PASSED;
    }
}
