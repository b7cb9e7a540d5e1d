package id.selaras.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/** An installation has run a released migration already: a change belongs into the next one. */
class ReleasedMigrationsAreNeverEditedTest {

    @Test
    void everyReleasedMigrationHasTheBytesItWasReleasedWith() throws IOException {
        for (ReleasedSchemas.Migration migration : ReleasedSchemas.released()) {
            byte[] file = Files.readAllBytes(ReleasedSchemas.MIGRATIONS.resolve(migration.file()));
            assertThat(DigestUtils.sha256Hex(file)).as(migration.file()).isEqualTo(migration.sha256());
            assertThat(ReleasedSchemas.backup(migration.version())).exists();
            assertThat(ReleasedSchemas.rows(migration.version())).exists();
        }
    }

    @Test
    void migrationsAreNumberedWithoutGapsAndAllButTheNewestAreReleased() throws IOException {
        List<Integer> versions;
        try (Stream<Path> files = Files.list(ReleasedSchemas.MIGRATIONS)) {
            versions = files.map(file -> file.getFileName().toString()).map(name -> name.substring(1, name.indexOf("__")))
                    .map(Integer::valueOf).sorted().toList();
        }
        assertThat(versions).isNotEmpty().isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList());
        assertThat(ReleasedSchemas.released()).extracting(ReleasedSchemas.Migration::version)
                .containsAll(versions.subList(0, versions.size() - 1));
    }
}
