package id.selaras.journal;

import id.selaras.service.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** An installation without its web: a data folder, a database, and the journal between them. Can be started any number of times. */
public final class AJournal {

    final Path data;
    final DataSource source;
    final DataSourceTransactionManager transactions;
    final JdbcClient database;
    private boolean fromDatabase;

    private AJournal(Path data, DataSource source) {
        this.data = data;
        this.source = source;
        this.transactions = new DataSourceTransactionManager(source);
        this.database = JdbcClient.create(source);
        Flyway.configure().dataSource(source).load().migrate();
    }

    public static AJournal in(Path data) {
        TestDatabase fresh = TestDatabase.fresh();
        return in(data, new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password()));
    }

    static AJournal in(Path data, DataSource source) {
        return new AJournal(data, source);
    }

    /** The same data folder before a database that knows nothing of it. */
    public AJournal withEmptyDatabase() {
        return in(data);
    }

    AJournal fromDatabase() {
        fromDatabase = true;
        return this;
    }

    public Acknowledging start() {
        Acknowledging acknowledging = unopened();
        acknowledging.afterSingletonsInstantiated();
        return acknowledging;
    }

    Acknowledging unopened() {
        Effects effects = new Effects(List.of(new GovernmentNoted.Noting(database), new Stumbled.Stumbling(database),
                new Weighed.Weighing()), JsonMapper.builder().build());
        JournalTable table = new JournalTable(database);
        JournalFile file = new JournalFile(data);
        return new Acknowledging(effects, table, file, new Reconciling(effects, table, file, fromDatabase), transactions,
                Clock.systemUTC());
    }

    public Path file() {
        return data.resolve("journal.jsonl");
    }

    String text() {
        try {
            return Files.readString(file());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Codes of all noted governments, in order. */
    public List<String> governments() {
        return database.sql("select code from government order by code").query(String.class).list();
    }

    /** Names of all noted governments. */
    public List<String> names() {
        return database.sql("select name from government").query(String.class).list();
    }

    long rows() {
        return database.sql("select count(*) from journal").query(Long.class).single();
    }

    /** Takes the newest record away from the file, as if its append had never happened. */
    void forgetLastLines(int lines) throws IOException {
        List<String> all = Files.readAllLines(file());
        write(all.subList(0, all.size() - lines));
    }

    void write(List<String> lines) throws IOException {
        Files.writeString(file(), lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }
}
