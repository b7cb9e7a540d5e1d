package id.selaras.kill;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.archive.AnArchive;
import id.selaras.archive.ArchivedFiles;
import id.selaras.archive.FileArchive;
import id.selaras.journal.AJournal;
import id.selaras.journal.SmallService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal, the archive and the H2 file without the web in front of them: quick, so that many kills are possible. */
class AcknowledgedMeansKeptTest {

    /** The bar is 15 seconds on a quiet machine (docs/benchmarks.md); this only protects a build on a busy one. */
    private static final Duration MOST = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);
    /** Everything that was ever sent: code and hash of its file. */
    private final Map<String, String> sent = new HashMap<>();
    private final Set<String> acknowledged = new HashSet<>();

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
        Path data = folder.resolve("data");
        Duration slowest = Duration.ZERO;
        int kills = Integer.getInteger("selaras.kills", 5);
        for (int round = 0; round < kills; round++) {
            long start = System.nanoTime();
            KilledProcess service = KilledProcess.start(folder.resolve("errors.txt"), SmallService.class, List.of(data.toString()));
            everythingIsThere(service, data);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            work(service);
            service.kill();
        }
        System.out.printf("%d kills, %d acknowledged, slowest start %d ms%n", kills, acknowledged.size(), slowest.toMillis());
        assertThat(slowest).isLessThan(MOST);
        Set<String> atLast = Set.copyOf(new AfterTheKill(data).governments());
        assertThat(atLast).containsAll(acknowledged);
    }

    /** Some changes one after the other, then some at once; it dies right after an answer or before it. */
    private void work(KilledProcess service) throws IOException, InterruptedException {
        int calm = 1 + random.nextInt(20);
        for (int i = 0; i < calm; i++) {
            send(service);
            acknowledged.add(service.line().substring(3));
        }
        int hurried = random.nextInt(6);
        for (int i = 0; i < hurried; i++) {
            send(service);
        }
        if (hurried > 0 && random.nextBoolean()) {
            acknowledged.add(service.line().substring(3));
        } else if (hurried > 0) {
            Thread.sleep(random.nextInt(15));
        }
    }

    private void send(KilledProcess service) throws IOException {
        String code = "99." + sent.size();
        String text = ("rencana-" + sent.size() + "-").repeat(1 + random.nextInt(4000));
        sent.put(code, DigestUtils.sha256Hex(text.getBytes(StandardCharsets.UTF_8)));
        service.say(code + " " + text);
    }

    private void everythingIsThere(KilledProcess service, Path data) throws IOException {
        FileArchive archive = AnArchive.in(data);
        Map<String, String> found = new HashMap<>();
        String line = service.line();
        for (; line != null && line.startsWith("has "); line = service.line()) {
            String[] words = line.split(" ");
            found.put(words[1], words[2]);
        }
        assertThat(line).as("the service starts").isEqualTo("ready " + found.size() + " " + found.size());
        assertThat(found.keySet()).containsAll(acknowledged);
        assertThat(sent).containsAllEntriesOf(found);
        for (String code : acknowledged) {
            assertThat(archive.bytes(found.get(code))).isNotEmpty();
        }
    }

    /** What a new database would be made of, read by nobody but the journal. */
    private record AfterTheKill(Path data) {

        List<String> governments() throws IOException {
            AJournal again = AJournal.in(data);
            again.start();
            for (String sha256 : again.names()) {
                assertThat(ArchivedFiles.all(data)).contains(sha256);
            }
            return again.governments();
        }
    }
}
