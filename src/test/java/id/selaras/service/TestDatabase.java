package id.selaras.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A new empty database of the kind the system property {@code selaras.test.database} names: {@code h2} (in memory, the default) or
 * {@code postgres} (one embedded server for all tests of a JVM).
 *
 * @param url for JDBC
 */
public record TestDatabase(String url, String user, String password) {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    public static boolean isPostgres() {
        return System.getProperty("selaras.test.database", "h2").equals("postgres");
    }

    public static TestDatabase fresh() {
        return isPostgres() ? postgres("uji_" + NUMBER.incrementAndGet())
                : new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "selaras", "");
    }

    private static synchronized TestDatabase postgres(String name) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
            }
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("create database " + name);
            }
            return new TestDatabase(server.getJdbcUrl("postgres", name), "postgres", "postgres");
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("PostgreSQL does not start", broken);
        }
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException leftRunning) {
            throw new UncheckedIOException(leftRunning);
        }
    }
}
