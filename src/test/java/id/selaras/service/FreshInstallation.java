package id.selaras.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A new data folder, and the database the system property {@code selaras.test.database} names, for one server. */
class FreshInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(), "selaras-uji");
            TestPropertyValues.of("selaras.data=" + data, "selaras.samples=" + data.resolve("tidak-ada"),
                    "selaras.admin-password=" + ServiceClient.ADMIN_PASSWORD).applyTo(context);
            if (System.getProperty("selaras.test.database", "h2").equals("postgres")) {
                EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
                TestPropertyValues.of("spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres").applyTo(context);
            }
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException leftRunning) {
            throw new UncheckedIOException(leftRunning);
        }
    }
}
