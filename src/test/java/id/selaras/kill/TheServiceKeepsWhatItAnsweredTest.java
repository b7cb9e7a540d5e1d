package id.selaras.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.service.ServiceClient;
import id.selaras.upkeep.Backup;
import id.selaras.upkeep.Restore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real service, killed right after an answer or in the middle of a request, at random points of a random day; at last a backup is
 * restored, and the database that is made from it is the same, row by row. {@code -Dselaras.service-kills=100} says how often.
 */
class TheServiceKeepsWhatItAnsweredTest {

    @TempDir
    Path folder;

    private final Random random = new Random(20261123);
    private final Promises promises = new Promises();
    private final RandomWork work = new RandomWork(random, promises);
    private Duration slowest = Duration.ZERO;

    @Test
    void everyAnswerIsStillTrueAfterEveryKill() throws Exception {
        Path data = folder.resolve("data");
        int kills = Integer.getInteger("selaras.service-kills", 2);
        for (int round = 0; round < kills; round++) {
            ServiceProcess service = started(data);
            promises.areKept(service.client());
            promises.nothingIsHalf(service.admin());
            int acts = 1 + random.nextInt(8);
            for (int i = 0; i < acts; i++) {
                work.act(service.admin());
            }
            if (random.nextInt(3) == 0) {
                killInTheMiddle(service);
            } else {
                service.process().kill();
            }
            System.out.printf("kill %d: %d promises, slowest start %d ms%n", round + 1, promises.count(), slowest.toMillis());
        }
        theWholeDayComesBackFromABackup(data);
    }

    private void killInTheMiddle(ServiceProcess service) throws InterruptedException {
        CompletableFuture<Void> office = CompletableFuture.runAsync(() -> {
            try {
                while (true) {
                    work.act(service.admin());
                }
            } catch (UncheckedIOException killed) {
                // no answer, no promise
            }
        });
        Thread.sleep(random.nextInt(1500));
        service.process().kill();
        office.join();
    }

    private void theWholeDayComesBackFromABackup(Path data) throws IOException, InterruptedException {
        ServiceProcess service = started(data);
        promises.areKept(service.client());
        promises.untilAllJobsAreOver(service.admin());
        assertThatThrownBy(() -> ServiceProcess.start(data, folder.resolve("second.txt"))).as("a second service on the same folder")
                .hasMessageContaining("sedang dipakai layanan Selaras yang lain").hasMessageContaining("in use by another");
        Path backup = folder.resolve("cadangan.zip");
        assertThat(Backup.write(data, backup, Instant.now()).problems()).isEmpty();
        service.process().kill();
        Path restored = folder.resolve("dipulihkan");
        assertThat(Restore.read(backup, restored).problems()).isEmpty();
        ServiceProcess again = started(restored);
        promises.areKept(again.client());
        promises.nothingIsHalf(again.client().as(ServiceClient.ADMIN, ServiceClient.ADMIN_PASSWORD));
        again.process().kill();
        assertThat(TableDump.of(restored)).isEqualTo(TableDump.of(data));
    }

    private ServiceProcess started(Path data) throws IOException, InterruptedException {
        ServiceProcess service = ServiceProcess.start(data, folder.resolve("errors.txt"));
        slowest = service.start().compareTo(slowest) > 0 ? service.start() : slowest;
        return service;
    }
}
