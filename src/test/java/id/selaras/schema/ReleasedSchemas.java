package id.selaras.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is committed about former releases. */
final class ReleasedSchemas {

    static final Path FIXTURES = Path.of("src/test/resources/schema");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private ReleasedSchemas() {
    }

    /** A line of {@code released.txt}. */
    record Migration(int version, String file, String sha256) {
    }

    static List<Migration> released() {
        try {
            return Files.readAllLines(FIXTURES.resolve("released.txt")).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" ")).map(words -> new Migration(Integer.parseInt(words[0]), words[1], words[2])).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Versions with a fixture, oldest first. */
    static List<Integer> fixtures() {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).map(folder -> Integer.parseInt(folder.getFileName().toString().substring(1)))
                    .sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Path backup(int version) {
        return FIXTURES.resolve("v" + version).resolve("backup.zip");
    }

    static Path rows(int version) {
        return FIXTURES.resolve("v" + version).resolve("rows.sql");
    }
}
