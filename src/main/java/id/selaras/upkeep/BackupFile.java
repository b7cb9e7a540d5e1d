package id.selaras.upkeep;

import id.selaras.archive.ArchivedFiles;
import id.selaras.journal.BrokenJournal;
import id.selaras.journal.JournalReading;
import id.selaras.problem.Text;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is being looked through: nothing of it is believed before every hash was compared. */
final class BackupFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** A manifest of some two million files. */
    private static final int LONGEST_MANIFEST = 256 << 20;

    private final ZipFile zip;
    private final List<Text> problems = new ArrayList<>();

    BackupFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Empty when it is none, or one that this program cannot know; {@link #problems} says why. */
    Optional<BackupManifest> manifest(int schema) throws IOException {
        if (zip.getEntry(BackupManifest.ENTRY) == null) {
            problems.add(Says.noBackup(zip.getName()));
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(zip.getEntry(BackupManifest.ENTRY))) {
            byte[] bytes = in.readNBytes(LONGEST_MANIFEST);
            String format = JSON.readTree(bytes).path("format").asString("");
            if (!format.equals(BackupManifest.FORMAT)) {
                problems.add(format.startsWith("selaras-backup/") ? Says.newer("format", format, BackupManifest.FORMAT)
                        : Says.noBackup(zip.getName()));
                return Optional.empty();
            }
            BackupManifest manifest = JSON.readValue(bytes, BackupManifest.class);
            if (manifest.schema() > schema) {
                problems.add(Says.newer("schema", manifest.schema(), schema));
            }
            return Optional.of(manifest);
        } catch (JacksonException broken) {
            problems.add(Says.noBackup(zip.getName()));
            return Optional.empty();
        }
    }

    /** Compares every entry with the manifest, the whole chain included. */
    List<Text> check(BackupManifest manifest, Set<String> kinds) throws IOException {
        Map<String, BackupManifest.Part> expected = parts(manifest);
        Set<String> found = zip.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
        zip.stream().map(entry -> entry.getName()).filter(name -> !expected.containsKey(name) && !name.equals(BackupManifest.ENTRY))
                .forEach(name -> problems.add(Text.format("Isi yang tidak dikenal: %s.", "Unknown content: %s.", name)));
        if (found.size() != zip.size() || expected.size() != manifest.files().size() + 1) {
            problems.add(Says.noBackup(zip.getName()));
        }
        for (Map.Entry<String, BackupManifest.Part> part : expected.entrySet()) {
            if (!found.contains(part.getKey())) {
                problems.add(Text.format("%s tidak ada dalam cadangan.", "%s is missing in the backup.", part.getKey()));
            } else if (!copy(part.getKey(), part.getValue(), OutputStream.nullOutputStream())) {
                problems.add(Says.damaged(part.getKey()));
            }
        }
        if (problems.isEmpty()) {
            chain(manifest, kinds);
        }
        return problems;
    }

    List<Text> problems() {
        return problems;
    }

    /** Unpacks one entry, never more than it says; false when its bytes are others. */
    boolean copy(String name, BackupManifest.Part expected, OutputStream to) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return Copy.bytes(in, expected.bytes() + 1, to).equals(expected);
        } catch (ZipException | EOFException broken) {
            return false;
        }
    }

    static Map<String, BackupManifest.Part> parts(BackupManifest manifest) {
        Map<String, BackupManifest.Part> parts = new HashMap<>();
        manifest.files().forEach(part -> parts.put(BackupManifest.FILES + ArchivedFiles.name(part.sha256()), part));
        parts.put(BackupManifest.JOURNAL, manifest.journal());
        return parts;
    }

    private void chain(BackupManifest manifest, Set<String> kinds) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(BackupManifest.JOURNAL))) {
            JournalReading.Extent extent = JournalReading.check(in, (kind, point) -> {
                if (!kinds.contains(kind) && problems.isEmpty()) {
                    problems.add(Says.newer("kind", kind, kinds.size()));
                }
            });
            if (!extent.checkpoint().equals(manifest.checkpoint()) || extent.bytes() != manifest.journal().bytes()) {
                problems.add(Says.damaged(BackupManifest.JOURNAL));
            }
        } catch (BrokenJournal broken) {
            problems.add(Says.brokenJournal(broken));
        }
    }
}
