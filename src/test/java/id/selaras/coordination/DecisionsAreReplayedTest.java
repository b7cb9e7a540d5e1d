package id.selaras.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.SelarasApplication;
import id.selaras.checking.HandMadeOverlaps;
import id.selaras.kill.TableDump;
import id.selaras.service.ServiceClient;
import id.selaras.service.TestDatabase;
import id.selaras.upkeep.Backup;
import id.selaras.upkeep.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Overlaps and decisions come back from the journal and the archive alone. */
@Tag("service")
class DecisionsAreReplayedTest {

    @TempDir
    Path folder;

    @Test
    void aRestoredInstallationHasTheSameOverlapsAndDecisions() throws IOException {
        TestDatabase before = TestDatabase.fresh();
        try (ConfigurableApplicationContext service = started(folder.resolve("lama"), before)) {
            HandMadeOverlaps sample = HandMadeOverlaps.of(ServiceClient.at(() -> service.getEnvironment()
                    .getRequiredProperty("local.server.port", Integer.class)), service);
            ServiceClient admin = sample.government().person();
            admin.put(sample.path("/overlaps/O1/decision"), Map.of("decision", "ACCEPTED", "seen", 0, "reason", "Sasaran sama",
                    "owner", "Dinas Sosial", "due", "2026-06-30")).is(200);
            admin.put(sample.path("/overlaps/O4/decision"), Map.of("decision", "REJECTED", "seen", 0, "reason", "Bukan")).is(200);
            admin.put(sample.path("/overlaps/O4/decision"), Map.of("decision", "WITHDRAWN", "seen", 1, "reason", "Keliru")).is(200);
        }
        assertThat(Backup.write(folder.resolve("lama"), folder.resolve("cadangan.zip"), Instant.EPOCH).problems()).isEmpty();
        assertThat(Restore.read(folder.resolve("cadangan.zip"), folder.resolve("baru")).problems()).isEmpty();
        TestDatabase after = TestDatabase.fresh();
        started(folder.resolve("baru"), after).close();
        Map<String, List<String>> again = tables(after);
        assertThat(again.get("overlap")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(again.get("overlap_decision")).hasSize(3);
        assertThat(again).isEqualTo(tables(before));
    }

    private static ConfigurableApplicationContext started(Path data, TestDatabase database) {
        return SpringApplication.run(SelarasApplication.class, "--server.port=0", "--selaras.data=" + data,
                "--selaras.admin-password=" + ServiceClient.ADMIN_PASSWORD, "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(), "--spring.datasource.password=" + database.password());
    }

    private static Map<String, List<String>> tables(TestDatabase database) {
        Map<String, List<String>> tables = TableDump.of(JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.user(), database.password())));
        // how often a job was begun is not told by the journal
        tables.keySet().removeIf(table -> !table.startsWith("overlap") && !List.of("assessment", "answer_body", "journal").contains(table));
        return tables;
    }
}
