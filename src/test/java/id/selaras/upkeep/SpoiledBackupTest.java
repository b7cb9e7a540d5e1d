package id.selaras.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.archive.AnArchive;
import id.selaras.archive.ArchivedFiles;
import id.selaras.journal.AJournal;
import id.selaras.journal.GovernmentNoted;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Backups that were cut, forged, or made by a program of tomorrow: refused with the reason, and nothing is written. */
class SpoiledBackupTest {

    @TempDir
    Path folder;

    private Path backup;

    @BeforeEach
    void aGoodBackup() throws IOException {
        Path data = folder.resolve("data");
        var acknowledging = AJournal.in(data).start();
        for (int i = 1; i <= 3; i++) {
            String sha256 = AnArchive.in(data).keep(("rencana " + i).getBytes(StandardCharsets.UTF_8));
            acknowledging.acknowledge("siti", new GovernmentNoted("99." + i, sha256));
        }
        backup = folder.resolve("cadangan.zip");
        assertThat(Backup.write(data, backup, Instant.EPOCH).done()).isTrue();
    }

    static Stream<Arguments> spoils() {
        return Stream.of(
                spoil("a file with other bytes", "rusak", e -> e.put(aFile(e), bytes("rencana 9"))),
                spoil("a file that is longer", "rusak", e -> e.put(aFile(e), new byte[1 << 20])),
                spoil("a file missing", "tidak ada dalam cadangan", e -> e.remove(aFile(e))),
                spoil("a file more", "tidak dikenal", e -> e.put("files/" + ArchivedFiles.name("a".repeat(64)), bytes("x"))),
                spoil("a way out of the folder", "tidak dikenal", e -> e.put("../../jahat.sh", bytes("x"))),
                spoil("a journal that lost its end", "rusak", e -> edit(e, "journal.jsonl", text -> text.substring(0, text.length() - 9))),
                spoil("a journal that was edited", "rusak", e -> edit(e, "journal.jsonl", text -> text.replace("siti", "budi"))),
                spoil("no journal", "journal.jsonl tidak ada", e -> e.remove("journal.jsonl")),
                spoil("no manifest", "bukan cadangan", e -> e.remove("manifest.json")),
                spoil("a manifest that is no JSON", "bukan cadangan", e -> e.put("manifest.json", bytes("{"))),
                spoil("a manifest of something else", "bukan cadangan", e -> e.put("manifest.json", bytes("{\"format\":\"x\"}"))),
                spoil("a manifest without its lists", "bukan cadangan",
                        e -> e.put("manifest.json", bytes("{\"format\":\"selaras-backup/1\",\"schema\":1}"))),
                spoil("a manifest that forgets a file", "tidak dikenal", e -> edit(e, "manifest.json", SpoiledBackupTest::withoutAFile)),
                spoil("a manifest with another checkpoint", "rusak", e -> edit(e, "manifest.json",
                        text -> text.replaceAll("\"number\" *: *3", "\"number\" : 2"))),
                spoil("a manifest with a hash that is a path", "bukan cadangan",
                        e -> edit(e, "manifest.json", text -> text.replace(aFile(e).substring(9), "../x"))),
                spoil("a newer format", "lebih baru", e -> edit(e, "manifest.json", text -> text.replace("backup/1", "backup/2"))),
                spoil("a newer schema", "lebih baru", e -> edit(e, "manifest.json",
                        text -> text.replaceAll("\"schema\" *: *\\d+", "\"schema\" : 999"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoils")
    void aSpoiledBackupIsRefusedWithItsReason(String name, String reason, Consumer<Map<String, byte[]>> spoil) throws IOException {
        Map<String, byte[]> entries = entries();
        spoil.accept(entries);
        write(entries);
        Outcome outcome = restore();
        assertThat(outcome.problems()).isNotEmpty().anySatisfy(problem -> assertThat(problem.id()).contains(reason));
        assertThat(folder.resolve("lain")).doesNotExist();
    }

    @Test
    void aKindOfChangeThatThisProgramDoesNotKnowIsRefused() throws IOException {
        Outcome outcome = new Restore(Set.of("plan.received"), NewestSchema.version()).from(backup, folder.resolve("lain"));
        assertThat(outcome.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.both()).contains("test.government-noted", "newer"));
        assertThat(folder.resolve("lain")).doesNotExist();
    }

    @Test
    void aBackupCutAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Random random = new Random(3);
        for (int trial = 0; trial < 50; trial++) {
            Files.write(backup, Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThat(restore().done()).isFalse();
        }
        assertThat(folder.resolve("lain")).doesNotExist();
    }

    @Test
    void anyByteThatChangesIsNoticedOrDoesNotMatter() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Map<String, byte[]> good = entries();
        Random random = new Random(4);
        for (int trial = 0; trial < 300; trial++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(backup, changed);
            Path target = folder.resolve("lain-" + trial);
            if (restoreInto(target).done()) {
                assertThat(target.resolve("journal.jsonl")).hasBinaryContent(good.get("journal.jsonl"));
                assertThat(ArchivedFiles.all(target)).hasSize(3);
            } else {
                assertThat(target).doesNotExist();
            }
        }
    }

    private static Arguments spoil(String name, String reason, Consumer<Map<String, byte[]>> spoil) {
        return Arguments.of(name, reason, spoil);
    }

    private static String aFile(Map<String, byte[]> entries) {
        return entries.keySet().stream().filter(name -> name.startsWith("files/")).sorted().findFirst().orElseThrow();
    }

    private static void edit(Map<String, byte[]> entries, String name, UnaryOperator<String> change) {
        entries.put(name, bytes(change.apply(new String(entries.get(name), StandardCharsets.UTF_8))));
    }

    private static String withoutAFile(String manifest) {
        int files = manifest.indexOf("\"files\"");
        int from = manifest.indexOf('{', files);
        return manifest.substring(0, from) + manifest.substring(manifest.indexOf('{', from + 1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : Collections.list((Enumeration<? extends ZipEntry>) zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private void write(Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(backup); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private Outcome restore() throws IOException {
        return restoreInto(folder.resolve("lain"));
    }

    private Outcome restoreInto(Path target) throws IOException {
        return new Restore(BackupAndRestoreTest.KINDS, NewestSchema.version()).from(backup, target);
    }
}
