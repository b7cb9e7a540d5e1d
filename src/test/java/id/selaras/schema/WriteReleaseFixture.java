package id.selaras.schema;

import id.selaras.kill.ServiceProcess;
import id.selaras.kill.TableDump;
import id.selaras.upkeep.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the fixture of a release: {@code WriteReleaseFixture 1} lets one small day happen in a new installation and keeps its backup
 * and its rows. Run once, when a version is released, by the program that is released.
 */
public final class WriteReleaseFixture {

    /** In an order in which every row finds what it refers to. */
    private static final List<String> FIRST = List.of("journal", "government", "account", "reference_version", "plan", "assessment");

    private WriteReleaseFixture() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int version = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("selaras-rilis");
        ServiceProcess service = ServiceProcess.start(folder.resolve("data"), folder.resolve("log.txt"));
        OneSmallDay.happen(service.admin());
        Files.createDirectories(ReleasedSchemas.backup(version).getParent());
        Files.deleteIfExists(ReleasedSchemas.backup(version));
        System.out.println(Backup.write(folder.resolve("data"), ReleasedSchemas.backup(version), Instant.now()));
        service.process().kill();
        Files.write(ReleasedSchemas.rows(version), rows(TableDump.file(folder.resolve("data"))));
    }

    private static List<String> rows(JdbcClient database) {
        List<String> tables = new ArrayList<>(FIRST);
        TableDump.tables(database).stream().filter(table -> !FIRST.contains(table)).forEach(tables::add);
        List<String> rows = new ArrayList<>();
        for (String table : tables) {
            database.sql("select * from " + table).query().listOfRows().stream().map(row -> insert(table, row)).sorted().forEach(rows::add);
        }
        return rows;
    }

    private static String insert(String table, Map<String, Object> row) {
        return "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + row.values().stream().map(WriteReleaseFixture::literal).collect(Collectors.joining(", ")) + ")";
    }

    private static String literal(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        String text = value.toString();
        if (text.contains("\n")) {
            throw new IllegalStateException("one row is one line: " + text);
        }
        return (value instanceof OffsetDateTime ? "timestamp with time zone " : "") + "'" + text.replace("'", "''") + "'";
    }
}
