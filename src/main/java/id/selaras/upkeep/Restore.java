package id.selaras.upkeep;

import id.selaras.journal.KnownKinds;
import id.selaras.problem.Text;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Puts a backup into an empty data folder; the next start of the service makes the database from it. Everything is checked before
 * anything is written, and a folder whose restore was cut short is marked so that no service starts on it.
 */
public final class Restore {

    private static final String MARK = "restoring";

    private final Set<String> kinds;
    private final int schema;

    Restore(Set<String> kinds, int schema) {
        this.kinds = kinds;
        this.schema = schema;
    }

    /**
     * @param data the folder of the service; must be empty or absent
     */
    public static Outcome read(Path backup, Path data) throws IOException {
        return new Restore(KnownKinds.all(), NewestSchema.version()).from(backup, data);
    }

    Outcome from(Path backup, Path data) throws IOException {
        if (!Files.isRegularFile(backup)) {
            return Outcome.refused(Text.format("Berkas %s tidak ada.", "There is no file %s.", backup));
        }
        if (!isFree(data)) {
            return Outcome.refused(Text.format("Folder data %s tidak kosong; pulihkan ke folder baru dengan --data.",
                    "The data folder %s is not empty; restore into a new folder with --data.", data));
        }
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            BackupFile file = new BackupFile(zip);
            Optional<BackupManifest> manifest = file.manifest(schema);
            if (manifest.isEmpty() || !file.problems().isEmpty() || !file.check(manifest.get(), kinds).isEmpty()) {
                return Outcome.refused(file.problems());
            }
            unpack(file, manifest.get(), data);
            return new Outcome(List.of(), manifest.get().checkpoint(), manifest.get().files().size());
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Outcome.refused(Says.noBackup(backup));
        }
    }

    private static boolean isFree(Path data) throws IOException {
        if (!Files.exists(data)) {
            return true;
        }
        if (!Files.isDirectory(data)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(data)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void unpack(BackupFile file, BackupManifest manifest, Path data) throws IOException {
        Files.createDirectories(data);
        Files.createFile(data.resolve(MARK));
        for (Map.Entry<String, BackupManifest.Part> part : BackupFile.parts(manifest).entrySet()) {
            Path target = data.resolve(part.getKey());
            Files.createDirectories(target.getParent());
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                if (!file.copy(part.getKey(), part.getValue(), Channels.newOutputStream(channel))) {
                    throw new IOException("the backup changed while it was read: " + part.getKey());
                }
                channel.force(true);
            }
        }
        Files.delete(data.resolve(MARK));
    }
}
