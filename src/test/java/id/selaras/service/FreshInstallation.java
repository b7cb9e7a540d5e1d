package id.selaras.service;

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
            if (TestDatabase.isPostgres()) {
                TestDatabase database = TestDatabase.fresh();
                TestPropertyValues.of("spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password()).applyTo(context);
            }
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }
}
