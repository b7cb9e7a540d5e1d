package id.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.archive.AnArchive;
import id.selaras.journal.AJournal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BackupCommandsTest {

    @TempDir
    Path folder;

    private final StringWriter screen = new StringWriter();

    @Test
    void aDataFolderGoesIntoAFileAndComesBack() {
        AJournal.in(folder.resolve("data")).start();
        AnArchive.in(folder.resolve("data")).keep(new byte[] {1, 2, 3});
        assertThat(run("backup", folder + "/cadangan.zip", "--data", folder + "/data")).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("1 berkas", "titik periksa", "0".repeat(64));
        assertThat(run("restore", folder + "/cadangan.zip", "--data", folder + "/baru")).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("PostgreSQL", "harus kosong", "must be empty");
        assertThat(folder.resolve("baru/journal.jsonl")).isEmptyFile();
        assertThat(folder.resolve("baru/restoring")).doesNotExist();
    }

    @Test
    void whatCannotBeUsedExitsWithTwoAndSaysWhyInBothLanguages() throws IOException {
        assertThat(run("backup", folder + "/cadangan.zip", "--data", folder + "/kosong")).isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(screen.toString()).contains("bukan folder data", "no data folder");
        Path plan = Files.copy(Path.of("samples/renja-dinas-sosial.xlsx"), folder.resolve("renja.zip"));
        assertThat(run("restore", plan.toString(), "--data", folder + "/baru")).isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(screen.toString()).contains("bukan cadangan", "Nothing was written");
        assertThat(folder.resolve("baru")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "backup a b", "restore a.zip --into b"})
    void wrongUseExitsWithSixtyFour(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCodes.WRONG_USE);
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new SelarasCommand());
        line.setOut(new PrintWriter(screen, true));
        line.setErr(new PrintWriter(screen, true));
        return SelarasCommand.execute(line, arguments);
    }
}
