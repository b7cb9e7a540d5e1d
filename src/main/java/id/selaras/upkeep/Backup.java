package id.selaras.upkeep;

import id.selaras.archive.ArchivedFiles;
import id.selaras.journal.BrokenJournal;
import id.selaras.journal.JournalReading;
import id.selaras.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies the data folder of a service that may be running: the journal up to a checkpoint, then every file of the archive. Files are
 * kept before the journal names them and never changed, so everything the copied journal names is among them.
 */
public final class Backup {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path data;
    private final List<Text> problems = new ArrayList<>();

    private Backup(Path data) {
        this.data = data;
    }

    /**
     * @param data   folder of the service; only read
     * @param target a file that does not exist yet; it appears whole or not at all
     */
    public static Outcome write(Path data, Path target, Instant now) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.exists(target)) {
            return Outcome.refused(Text.format("%s sudah ada; pilih nama lain.", "%s exists already; choose another name.", target));
        }
        if (!Files.isDirectory(folder)) {
            return Outcome.refused(Text.format("Folder %s tidak ada.", "There is no folder %s.", folder));
        }
        if (!Files.isRegularFile(data.resolve(BackupManifest.JOURNAL))) {
            return Outcome.refused(Text.format("%s bukan folder data Selaras: tidak ada journal.jsonl. Tunjukkan dengan --data.",
                    "%s is no data folder of Selaras: it has no journal.jsonl. Name it with --data.", data));
        }
        return new Backup(data).into(target, now);
    }

    private Outcome into(Path target, Instant now) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            BackupManifest manifest = manifest(now);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
                pack(manifest, zip);
                zip.finish();
                channel.force(true);
            }
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome(List.of(), manifest.checkpoint(), manifest.files().size());
        } catch (BrokenJournal broken) {
            return Outcome.refused(Says.brokenJournal(broken));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The checkpoint first, the files after it. */
    private BackupManifest manifest(Instant now) throws IOException {
        SortedSet<String> kinds = new TreeSet<>();
        JournalReading.Extent extent;
        try (InputStream in = Files.newInputStream(data.resolve(BackupManifest.JOURNAL))) {
            extent = JournalReading.check(in, (kind, point) -> kinds.add(kind));
        }
        BackupManifest.Part journal = journal(extent.bytes(), OutputStream.nullOutputStream());
        List<BackupManifest.Part> files = new ArrayList<>();
        for (String sha256 : ArchivedFiles.all(data)) {
            files.add(new BackupManifest.Part(sha256, Files.size(file(sha256))));
        }
        return new BackupManifest(BackupManifest.FORMAT, now, NewestSchema.version(), extent.checkpoint(), kinds, journal, files);
    }

    private void pack(BackupManifest manifest, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.putNextEntry(new ZipEntry(BackupManifest.JOURNAL));
        expect(manifest.journal(), journal(manifest.journal().bytes(), zip), BackupManifest.JOURNAL);
        for (BackupManifest.Part part : manifest.files()) {
            zip.putNextEntry(new ZipEntry(BackupManifest.FILES + ArchivedFiles.name(part.sha256())));
            try (InputStream in = Files.newInputStream(file(part.sha256()))) {
                expect(part, Copy.bytes(in, Long.MAX_VALUE, zip), BackupManifest.FILES + ArchivedFiles.name(part.sha256()));
            }
        }
    }

    private BackupManifest.Part journal(long bytes, OutputStream to) throws IOException {
        try (InputStream in = Files.newInputStream(data.resolve(BackupManifest.JOURNAL))) {
            return Copy.bytes(in, bytes, to);
        }
    }

    private void expect(BackupManifest.Part expected, BackupManifest.Part found, String name) {
        if (!expected.equals(found)) {
            problems.add(Says.damaged(name));
        }
    }

    private Path file(String sha256) {
        return ArchivedFiles.root(data).resolve(ArchivedFiles.name(sha256));
    }
}
