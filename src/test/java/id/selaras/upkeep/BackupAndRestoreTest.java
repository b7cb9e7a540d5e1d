package id.selaras.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.archive.AnArchive;
import id.selaras.archive.ArchivedFiles;
import id.selaras.archive.FileArchive;
import id.selaras.journal.AJournal;
import id.selaras.journal.Acknowledging;
import id.selaras.journal.Checkpoint;
import id.selaras.journal.GovernmentNoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up comes back whole; what cannot come back whole does not come back at all. */
class BackupAndRestoreTest {

    static final Set<String> KINDS = Set.of("test.government-noted");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    private Path data;
    private AJournal journal;
    private Acknowledging acknowledging;
    private FileArchive archive;

    @BeforeEach
    void aServiceWithThreePlans() {
        data = folder.resolve("data");
        journal = AJournal.in(data);
        acknowledging = journal.start();
        archive = AnArchive.in(data);
        for (int i = 1; i <= 3; i++) {
            receive(i);
        }
    }

    @Test
    void aRestoredFolderMakesTheSameDatabaseAgain() throws IOException {
        Outcome written = Backup.write(data, folder.resolve("cadangan.zip"), NOW);
        assertThat(written.problems()).isEmpty();
        assertThat(written).isEqualTo(new Outcome(List.of(), acknowledging.checkpoint(), 3));
        receive(4);
        Outcome restored = restore("cadangan.zip", "lain");
        assertThat(restored).isEqualTo(written);
        AJournal again = AJournal.in(folder.resolve("lain"));
        assertThat(again.start().checkpoint()).isEqualTo(written.checkpoint());
        assertThat(again.governments()).containsExactly("99.1", "99.2", "99.3");
        for (String sha256 : ArchivedFiles.all(folder.resolve("lain"))) {
            assertThat(AnArchive.in(folder.resolve("lain")).bytes(sha256)).isEqualTo(archive.bytes(sha256));
        }
    }

    @Test
    void everyFileThatTheCopiedJournalNamesIsThereWhileTheServiceGoesOn() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Thread people = new Thread(() -> {
            for (int i = 4; !enough.get(); i++) {
                receive(i);
            }
        });
        people.start();
        for (int i = 0; i < 5; i++) {
            Outcome written = Backup.write(data, folder.resolve(i + ".zip"), NOW);
            assertThat(written.problems()).isEmpty();
            Outcome restored = restore(i + ".zip", "lain-" + i);
            assertThat(restored.problems()).isEmpty();
            AJournal again = AJournal.in(folder.resolve("lain-" + i));
            again.start();
            FileArchive files = AnArchive.in(folder.resolve("lain-" + i));
            assertThat(again.names()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(name -> assertThat(files.bytes(name)).isNotEmpty());
        }
        enough.set(true);
        people.join();
    }

    @Test
    void aLineThatIsBeingWrittenIsNotPartOfTheBackup() throws IOException {
        Checkpoint before = acknowledging.checkpoint();
        Files.writeString(data.resolve("journal.jsonl"), Files.readString(data.resolve("journal.jsonl")) + "{\"actor\":\"si");
        assertThat(Backup.write(data, folder.resolve("cadangan.zip"), NOW).checkpoint()).isEqualTo(before);
        assertThat(restore("cadangan.zip", "lain").problems()).isEmpty();
        assertThat(folder.resolve("lain/journal.jsonl")).content().endsWith("}\n");
    }

    @Test
    void aDamagedFileOfTheArchiveIsNamedAndNoBackupAppears() throws IOException {
        String sha256 = ArchivedFiles.all(data).get(1);
        Files.writeString(ArchivedFiles.root(data).resolve(ArchivedFiles.name(sha256)), "lain");
        Outcome outcome = Backup.write(data, folder.resolve("cadangan.zip"), NOW);
        assertThat(outcome.problems()).singleElement().satisfies(problem -> assertThat(problem.id()).contains(sha256, "rusak"));
        assertThat(folder).isDirectoryNotContaining("glob:**cadangan*");
    }

    @Test
    void aChangedJournalIsNotBackedUp() throws IOException {
        Files.writeString(data.resolve("journal.jsonl"), Files.readString(data.resolve("journal.jsonl")).replace("99.2", "99.7"));
        assertThat(Backup.write(data, folder.resolve("cadangan.zip"), NOW).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.both()).contains("catatan 2", "record 2"));
        assertThat(folder).isDirectoryNotContaining("glob:**cadangan*");
    }

    @Test
    void aBackupNeverReplacesAnotherFile() throws IOException {
        Files.writeString(folder.resolve("cadangan.zip"), "kemarin");
        assertThat(Backup.write(data, folder.resolve("cadangan.zip"), NOW).done()).isFalse();
        assertThat(folder.resolve("cadangan.zip")).hasContent("kemarin");
    }

    @Test
    void aFolderThatIsNoDataFolderIsSaid() throws IOException {
        assertThat(Backup.write(folder.resolve("tidak-ada"), folder.resolve("cadangan.zip"), NOW).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.id()).contains("journal.jsonl"));
        assertThat(Backup.write(data, folder.resolve("tidak-ada/cadangan.zip"), NOW).done()).isFalse();
    }

    @Test
    void nothingIsRestoredOverADataFolder() throws IOException {
        Backup.write(data, folder.resolve("cadangan.zip"), NOW);
        String before = Files.readString(data.resolve("journal.jsonl"));
        receive(4);
        assertThat(restore("cadangan.zip", "data").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.both()).contains("tidak kosong", "not empty"));
        assertThat(data.resolve("journal.jsonl")).content().startsWith(before).hasLineCount(4);
        Files.writeString(folder.resolve("berkas"), "x");
        assertThat(restore("cadangan.zip", "berkas").done()).isFalse();
    }

    @Test
    void anEmptyInstallationCanBeBackedUpToo() throws IOException {
        Path empty = folder.resolve("kosong");
        AJournal.in(empty).start();
        assertThat(Backup.write(empty, folder.resolve("kosong.zip"), NOW).checkpoint().number()).isZero();
        assertThat(restore("kosong.zip", "lain").done()).isTrue();
        assertThat(AJournal.in(folder.resolve("lain")).start().checkpoint().number()).isZero();
    }

    private Outcome restore(String backup, String target) throws IOException {
        return new Restore(KINDS, NewestSchema.version()).from(folder.resolve(backup), folder.resolve(target));
    }

    private void receive(int number) {
        String sha256 = archive.keep(("rencana " + number).repeat(1000).getBytes(StandardCharsets.UTF_8));
        acknowledging.acknowledge("siti", new GovernmentNoted("99." + number, sha256));
    }
}
