package id.selaras.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.SelarasApplication;
import id.selaras.kill.TableDump;
import id.selaras.service.ServiceClient;
import id.selaras.service.TestDatabase;
import id.selaras.upkeep.Restore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation of any former release: its database is migrated, its backup is restored, and both tell the same. */
@Tag("service")
class EveryReleasedSchemaIsReadTest {

    @TempDir
    Path folder;

    static List<Integer> versions() {
        return ReleasedSchemas.fixtures();
    }

    @ParameterizedTest(name = "version {0}")
    @MethodSource("versions")
    void aMigratedDatabaseAndARestoredBackupAreReadAndAreTheSame(int version) throws IOException {
        TestDatabase former = TestDatabase.fresh();
        JdbcClient rows = database(former);
        Flyway.configure().dataSource(former.url(), former.user(), former.password()).target(String.valueOf(version)).load().migrate();
        for (String row : Files.readAllLines(ReleasedSchemas.rows(version))) {
            assertThat(rows.sql(row).update()).isEqualTo(1);
        }
        Map<String, List<String>> migrated = theDayIsFoundIn(former, restored(version, "lama"));
        Map<String, List<String>> again = theDayIsFoundIn(TestDatabase.fresh(), restored(version, "baru"));
        assertThat(migrated.get("finding")).isNotEmpty();
        // what a start adds by itself, such as newer tables of rules, is the service's own and told by the journal
        for (String own : List.of("journal", "rule_set")) {
            migrated.remove(own);
            again.remove(own);
        }
        assertThat(again).isEqualTo(migrated);
    }

    private Path restored(int version, String name) throws IOException {
        Path data = folder.resolve(name);
        assertThat(Restore.read(ReleasedSchemas.backup(version), data).problems()).isEmpty();
        return data;
    }

    private static Map<String, List<String>> theDayIsFoundIn(TestDatabase database, Path data) {
        try (ConfigurableApplicationContext service = SpringApplication.run(SelarasApplication.class, "--server.port=0",
                "--selaras.data=" + data, "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            OneSmallDay.isFound(ServiceClient.at(() -> service.getEnvironment().getRequiredProperty("local.server.port", Integer.class)));
            return TableDump.of(database(database));
        }
    }

    private static JdbcClient database(TestDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }
}
