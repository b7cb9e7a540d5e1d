package id.selaras.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What the one door for changes promises while the service runs. */
@Tag("service")
class AcknowledgingTest {

    @TempDir
    Path data;

    @Test
    void anAcknowledgedChangeIsInTheDatabaseAndTheLastLineOfTheFile() {
        AJournal journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        Stamp stamp = acknowledging.acknowledge("siti", new GovernmentNoted("35.14", "Kabupaten Pasuruan"));
        assertThat(stamp.number()).isEqualTo(1);
        assertThat(journal.governments()).containsExactly("35.14");
        assertThat(journal.text()).endsWith("\n").contains("\"actor\":\"siti\"", acknowledging.checkpoint().hash(),
                "\"previous\":\"" + "0".repeat(64) + "\"");
    }

    @Test
    void anEffectThatThrowsLeavesNothing() {
        AJournal journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        acknowledging.acknowledge("siti", new GovernmentNoted("35.14", "Kabupaten Pasuruan"));
        Checkpoint before = acknowledging.checkpoint();
        String text = journal.text();
        assertThatThrownBy(() -> acknowledging.acknowledge("siti", new Stumbled("35.79"))).hasMessage("stumbled over 35.79");
        assertThat(journal.governments()).containsExactly("35.14");
        assertThat(journal.rows()).isEqualTo(1);
        assertThat(journal.text()).isEqualTo(text);
        assertThat(acknowledging.checkpoint()).isEqualTo(before);
        assertThat(acknowledging.acknowledge("siti", new GovernmentNoted("35.79", "Kota Batu")).number()).isEqualTo(2);
    }

    @Test
    void manyAtOnceMakeOneChainWithoutGaps() throws Exception {
        AJournal journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<Long>> numbers = IntStream.range(0, 120).mapToObj(i -> people.submit(() -> acknowledging
                .acknowledge("orang-" + i % 8, new GovernmentNoted("99." + (100 + i), "Pemerintah " + i)).number())).toList();
        for (Future<Long> number : numbers) {
            assertThat(number.get()).isBetween(1L, 120L);
        }
        people.shutdown();
        assertThat(journal.governments()).hasSize(120);
        assertThat(journal.withEmptyDatabase().start().checkpoint()).isEqualTo(acknowledging.checkpoint())
                .extracting(Checkpoint::number).isEqualTo(120L);
    }

    @Test
    void aFullDiskIsAnErrorAndTheRecordGoesToTheFileBeforeTheNextChange() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "no device that is always full");
        AJournal journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        Files.delete(journal.file());
        Files.createSymbolicLink(journal.file(), full);
        assertThatThrownBy(() -> acknowledging.acknowledge("siti", new GovernmentNoted("35.14", "Kabupaten Pasuruan")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> acknowledging.acknowledge("siti", new GovernmentNoted("35.79", "Kota Batu")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(journal.governments()).as("nothing new while the disk is full").containsExactly("35.14");
        Files.delete(journal.file());
        Files.createFile(journal.file());
        assertThat(acknowledging.acknowledge("siti", new GovernmentNoted("35.79", "Kota Batu")).number()).isEqualTo(2);
        assertThat(journal.withEmptyDatabase().start().checkpoint()).isEqualTo(acknowledging.checkpoint());
    }

    @Test
    void aFileThatBecameShorterIsNeverWrittenOn() throws IOException {
        AJournal journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        acknowledging.acknowledge("siti", new GovernmentNoted("35.14", "Kabupaten Pasuruan"));
        Files.writeString(journal.file(), "");
        assertThatThrownBy(() -> acknowledging.acknowledge("siti", new GovernmentNoted("35.79", "Kota Batu")))
                .hasRootCauseMessage("journal.jsonl became shorter while the service was running");
        assertThat(journal.file()).isEmptyFile();
    }

    @Test
    void whatAFailedAppendLeftBehindIsOverwritten() throws IOException {
        AJournal journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        Files.writeString(journal.file(), "{\"actor\":\"half a li");
        acknowledging.acknowledge("siti", new GovernmentNoted("35.14", "Kabupaten Pasuruan"));
        assertThat(journal.withEmptyDatabase().start().checkpoint()).isEqualTo(acknowledging.checkpoint());
    }

    @Test
    void aChangeInsideTheTransactionOfAnotherIsRefused() {
        AJournal journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        assertThatThrownBy(() -> new TransactionTemplate(journal.transactions).execute(status ->
                acknowledging.acknowledge("siti", new GovernmentNoted("35.14", "Kabupaten Pasuruan"))))
                .hasMessageContaining("transaction of its own");
        assertThat(journal.rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"9007199254740993, 1", "1, 12345678901234567.89"})
    void aNumberThatJsonWouldRoundIsRefused(long whole, BigDecimal amount) {
        AJournal journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        assertThatThrownBy(() -> acknowledging.acknowledge("siti", new Weighed(whole, amount)))
                .hasMessageContaining("cannot be read back");
        assertThat(journal.rows()).isZero();
    }

    @Test
    void anExactAmountIsKept() {
        Acknowledging acknowledging = AJournal.in(data).start();
        assertThat(acknowledging.acknowledge("siti", new Weighed(9007199254740992L, new BigDecimal("70123456789012.34"))).number())
                .isEqualTo(1);
    }

    @Test
    void whoAsksBeforeTheStartIsOverGetsTheWholeChainFirst() {
        AJournal journal = AJournal.in(data);
        journal.start().acknowledge("siti", new GovernmentNoted("35.14", "Kabupaten Pasuruan"));
        assertThat(journal.withEmptyDatabase().unopened().acknowledge("siti", new GovernmentNoted("35.79", "Kota Batu")).number())
                .isEqualTo(2);
    }

    @Test
    void aThreadThatIsInterruptedDoesNotCloseTheDatabaseFile() throws Exception {
        AJournal journal = AJournal.in(data, new DriverManagerDataSource("jdbc:h2:retry:" + data.resolve("selaras")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_DELAY=-1", "selaras", ""));
        Acknowledging acknowledging = journal.start();
        Thread job = new Thread(() -> {
            for (int i = 0; i < 200; i++) {
                Thread.currentThread().interrupt();
                try {
                    acknowledging.acknowledge("siti", new GovernmentNoted("99." + i, "Pemerintah " + i));
                } catch (UncheckedIOException interruptedWhileWriting) {
                    // an error to the caller; the next change brings the record to the file
                }
            }
        });
        job.start();
        job.join();
        acknowledging.acknowledge("siti", new GovernmentNoted("35.14", "Kabupaten Pasuruan"));
        assertThat(journal.governments()).contains("35.14");
        assertThat(journal.withEmptyDatabase().start().checkpoint()).isEqualTo(acknowledging.checkpoint());
        journal.database.sql("shutdown").update();
    }
}
