package id.selaras.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Somebody starts the old program again after the new one has changed the database. */
@Tag("service")
class ANewerDatabaseIsRefusedTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.user(),
                    "spring.datasource.password=" + database.password());

    @Test
    void theOldProgramDoesNotStart() {
        Flyway.configure().dataSource(database.url(), database.user(), database.password()).load().migrate();
        service.run(started -> assertThat(started).hasNotFailed());
        JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password())).sql("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 1, 'selaras', 1, true)""").update();
        service.run(refused -> assertThat(refused).getFailure().hasRootCauseInstanceOf(FlywayValidateException.class)
                .rootCause().hasMessageContaining("99"));
    }
}
