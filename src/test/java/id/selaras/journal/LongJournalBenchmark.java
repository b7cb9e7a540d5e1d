package id.selaras.journal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How long a start takes that reads a long journal, and one that makes the database again from it. */
public final class LongJournalBenchmark {

    private LongJournalBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        int records = Integer.parseInt(arguments[0]);
        Path data = Files.createTempDirectory("selaras-jurnal");
        write(data.resolve("journal.jsonl"), records);
        long begun = System.nanoTime();
        try (InputStream in = Files.newInputStream(data.resolve("journal.jsonl"))) {
            JournalReading.check(in, (kind, point) -> { });
        }
        System.out.printf("%d records, %d MB: checked in %.1f s%n", records, Files.size(data.resolve("journal.jsonl")) >> 20,
                (System.nanoTime() - begun) / 1e9);
        AJournal journal = AJournal.in(data, new DriverManagerDataSource("jdbc:h2:retry:" + data.resolve("selaras")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_DELAY=-1", "selaras", ""));
        for (String start : List.of("made again from the journal", "started again")) {
            begun = System.nanoTime();
            journal.start();
            System.out.printf("%s in %.1f s%n", start, (System.nanoTime() - begun) / 1e9);
        }
        System.exit(0);
    }

    private static void write(Path file, int records) throws IOException {
        Checkpoint last = Checkpoint.START;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= records; i++) {
                JournalRecord record = JournalRecord.next(last, Instant.EPOCH.plusSeconds(i), "siti", "test.government-noted",
                        "{\"code\":\"" + i + "\",\"name\":\"" + "Kabupaten ".repeat(19) + "\"}");
                out.write(record.line());
                out.write('\n');
                last = record.checkpoint();
            }
        }
    }
}
